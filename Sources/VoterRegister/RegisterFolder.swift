import Glibc

/// A folder whose plain files are read by name: nothing above, below or behind a link can be reached.
final class RegisterFolder: Sendable {
    private let descriptor: Int32

    /// Opens a folder.
    init(path: String) throws(FileFault) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .missing }
    }

    deinit { close(descriptor) }

    /// Whether a name can only mean a file of the folder itself.
    static func isPlain(_ name: String) -> Bool {
        (1...255).contains(name.utf8.count) && !name.hasPrefix(".") && !name.utf8.contains(UInt8(ascii: "/"))
            && !name.utf8.contains(0)
    }

    /// The bytes of a file of the folder.
    func contents(of name: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would never return.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw errno == ELOOP ? .special : .missing }
        defer { close(file) }
        var about = stat()
        guard fstat(file, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { throw .special }
        guard about.st_size <= limit else { throw .tooLong }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { bytes in
                Glibc.read(file, bytes.baseAddress.map { $0 + count }, bytes.count - count)
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw .unreadable
            }
            if got == 0 { break }
            count += got
        }
        guard count <= limit else { throw .tooLong }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
