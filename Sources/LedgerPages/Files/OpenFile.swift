import Glibc

/// A regular file that is open: its size and bytes are of one and the same file, whatever is put in its place meanwhile.
final class OpenFile: Sendable {
    private let descriptor: Int32
    let size: Int
    /// Changes with the content (RFC 9110, section 8.8.3), in quotes.
    let tag: String

    /// - Returns: `nil` when there is no such file, or it is none, or a link.
    init?(_ path: String) {
        // Without O_NONBLOCK a pipe in the place of a file would hold the thread up.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        size = Int(facts.st_size)
        let changed = facts.st_mtim.tv_sec * 1_000_000_000 + facts.st_mtim.tv_nsec
        tag = "\"\(String(facts.st_ino, radix: 36))-\(String(changed, radix: 36))-\(String(size, radix: 36))\""
    }

    deinit { close(descriptor) }

    /// Reads bytes.
    ///
    /// - Returns: fewer than asked for at the file's end, none on an error.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let taken = pread(
                    descriptor, buffer.baseAddress.map { $0 + count }, range.count - count, range.lowerBound + count)
                if taken < 0, errno == EINTR { continue }
                guard taken > 0 else { return }
                count += taken
            }
        }
    }
}
