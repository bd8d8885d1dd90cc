import ElectionModel
import Glibc

/// Reads files of a folder that may be on anybody's stick.
struct FolderReader {
    let path: String

    /// What is wrong with a file's length.
    enum LengthFault {
        case shorter(Int)
        case longer
    }

    /// A file's bytes.
    ///
    /// - Throws: `SnapshotRefusal.missingFile`, or `.unreadable` also for what is no regular file or has more than
    ///   `limit` bytes.
    func bytes(of file: SnapshotFile, limit: Int) throws(SnapshotRefusal) -> [UInt8] {
        let (descriptor, size) = try open(file)
        defer { close(descriptor) }
        guard size <= limit else { throw .unreadable(file.rawValue) }
        return try read(descriptor, size, file)
    }

    /// A file's bytes when it has exactly the length given, else what is wrong with it: before anything is read.
    func bytes(
        of file: SnapshotFile, size: Int, otherwise refusal: (LengthFault) -> SnapshotRefusal
    ) throws(SnapshotRefusal) -> [UInt8] {
        let (descriptor, found) = try open(file)
        defer { close(descriptor) }
        guard found == size else { throw refusal(found < size ? .shorter(found) : .longer) }
        return try read(descriptor, size, file)
    }

    private func open(_ file: SnapshotFile) throws(SnapshotRefusal) -> (descriptor: Int32, size: Int) {
        // Without O_NONBLOCK a pipe in the place of a file would hold the station up.
        let descriptor = Glibc.open("\(path)/\(file.rawValue)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .missingFile(file.rawValue) : .unreadable(file.rawValue)
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .unreadable(file.rawValue)
        }
        return (descriptor, Int(status.st_size))
    }

    private func read(_ descriptor: Int32, _ size: Int, _ file: SnapshotFile) throws(SnapshotRefusal) -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got > 0 {
                    count += got
                } else if got == 0 || errno != EINTR {
                    return
                }
            }
        }
        guard bytes.count == size else { throw .unreadable(file.rawValue) }
        return bytes
    }
}
