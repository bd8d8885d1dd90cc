import Glibc

extension DurableFile {
    /// Writes bytes to a descriptor as `write(2)` does: the number written, or -1 and `errno`.
    typealias Put = @Sendable (Int32, UnsafeRawBufferPointer) -> Int

    static let systemPut: Put = { descriptor, bytes in Glibc.write(descriptor, bytes.baseAddress, bytes.count) }

    /// Writes a whole file and brings it to the disk; its folder is the caller's to sync.
    ///
    /// - Parameter flags: what `open(2)` gets beside writing, such as `O_CREAT | O_EXCL`.
    static func write(
        _ path: String, _ bytes: [UInt8], flags: Int32, mode: UInt32, put: Put = systemPut
    ) throws(DurableFileError) {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | flags, mode)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
        var failure = bytes.withUnsafeBytes { fill(file, $0, put) }
        if failure == 0, fsync(file) != 0 { failure = errno }
        // Some file systems tell of a full disk only here.
        if close(file) != 0, failure == 0, errno != EINTR { failure = errno }
        guard failure == 0 else { throw DurableFileError(path: path, code: failure) }
    }

    /// Writes all bytes where the descriptor stands.
    ///
    /// - Returns: 0, or the system's error number.
    static func fill(_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ put: Put) -> Int32 {
        var done = 0
        while done < bytes.count {
            let count = put(file, UnsafeRawBufferPointer(rebasing: bytes[done...]))
            if count > 0 {
                done += count
            } else if count == 0 {
                return EIO
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Brings the names in a folder to the disk.
    static func sync(folder: String) throws(DurableFileError) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw DurableFileError(path: folder, code: errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw DurableFileError(path: folder, code: errno) }
    }

    /// Under which name a file is written before it gets its own: beside it, so that renaming is one step. The dot tells
    /// readers of the folder to pass it over.
    static func draftName(of path: String) -> String {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return "\(path[..<slash]).\(path[slash...]).\(getpid()).new"
    }

    /// The folder in which a file lies; `nil` for a bare name.
    static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Brings the name of a file to the disk.
    static func syncFolder(of path: String) throws(DurableFileError) { try sync(folder: parent(of: path) ?? ".") }
}
