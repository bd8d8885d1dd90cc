import ElectionModel
import Glibc
import Sodium

/// A folder that appears under its name whole and durable, or not at all.
struct FolderDraft {
    /// Writes bytes to a descriptor as `write(2)` does: the number written, or -1 and `errno`.
    typealias Put = @Sendable (Int32, UnsafeRawBufferPointer) -> Int

    static let systemPut: Put = { descriptor, bytes in Glibc.write(descriptor, bytes.baseAddress, bytes.count) }

    private let path: String
    private let partial: String
    private let put: Put

    init(folder: String, random: any RandomSource, put: @escaping Put) {
        var trimmed = folder
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        path = trimmed
        partial = "\(trimmed).partial-\(Hex.encode(random.bytes(8)))"
        self.put = put
    }

    /// - Throws: `SnapshotWriteError.folderExists` when something with the folder's path is there.
    func checkFree() throws(SnapshotWriteError) {
        var status = stat()
        guard lstat(path, &status) != 0 else { throw .folderExists(path) }
    }

    /// Writes the files, brings them to the disk and gives the folder its name.
    func commit(_ files: [(SnapshotFile, [UInt8])]) throws(SnapshotWriteError) {
        try checkFree()
        guard mkdir(partial, 0o700) == 0 else { throw fault(errno, partial) }
        var place = partial
        do throws(SnapshotWriteError) {
            for (file, bytes) in files { try write(bytes, to: "\(partial)/\(file.rawValue)") }
            try sync(partial)
            // Renaming onto an existing folder fails unless that one is empty, so no snapshot is ever replaced.
            guard rename(partial, path) == 0 else {
                let code = errno
                throw code == EEXIST || code == ENOTEMPTY || code == ENOTDIR
                    ? .folderExists(path) : fault(code, path)
            }
            place = path
            try sync(parent)
        } catch {
            for (file, _) in files { unlink("\(place)/\(file.rawValue)") }
            rmdir(place)
            throw error
        }
    }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func write(_ bytes: [UInt8], to file: String) throws(SnapshotWriteError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw fault(errno, file) }
        let put = put
        var code = bytes.withUnsafeBytes { bytes -> Int32 in
            var done = 0
            while done < bytes.count {
                let count = put(descriptor, UnsafeRawBufferPointer(rebasing: bytes[done...]))
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
        if code == 0, fsync(descriptor) != 0 { code = errno }
        // Some file systems tell of a full disk only here.
        if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else { throw fault(code, file) }
    }

    private func sync(_ folder: String) throws(SnapshotWriteError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(errno, folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw fault(errno, folder) }
    }

    private func fault(_ code: Int32, _ path: String) -> SnapshotWriteError {
        code == ENOSPC || code == EDQUOT ? .diskFull : .cannotWrite(path, code: code)
    }
}
