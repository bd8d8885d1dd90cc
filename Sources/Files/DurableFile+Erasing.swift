import Glibc

extension DurableFile {
    private static let block = 1 << 16

    /// Overwrites a file, removes it and brings both to the disk. A file that is not there is erased already.
    ///
    /// Flash may keep an old copy of a block whatever is written over it; against that only the content's encryption
    /// helps. A link is removed and not followed.
    /// - Parameters:
    ///   - path: the file.
    ///   - filler: gives as many bytes as it is asked for, to be written over the content.
    /// - Throws: ``DurableFileError``; the file may then be partly overwritten.
    package static func erase(
        _ path: String, filler: (_ count: Int) -> [UInt8]
    ) throws(DurableFileError) {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        if file >= 0 {
            defer { close(file) }
            var facts = stat()
            guard fstat(file, &facts) == 0 else { throw DurableFileError(path: path, code: errno) }
            if facts.st_mode & S_IFMT == S_IFREG {
                var rest = Int(facts.st_size)
                while rest > 0 {
                    let bytes = filler(min(rest, block))
                    guard !bytes.isEmpty else { throw DurableFileError(path: path, code: EIO) }
                    let failure = bytes.withUnsafeBytes { fill(file, $0, systemPut) }
                    guard failure == 0 else { throw DurableFileError(path: path, code: failure) }
                    rest -= bytes.count
                }
                guard fsync(file) == 0 else { throw DurableFileError(path: path, code: errno) }
            }
        } else if errno == ENOENT || errno == ENOTDIR {
            return
        } else if errno != ELOOP && errno != ENXIO {
            throw DurableFileError(path: path, code: errno)
        }
        guard unlink(path) == 0 || errno == ENOENT else { throw DurableFileError(path: path, code: errno) }
        try syncFolder(of: path)
    }
}
