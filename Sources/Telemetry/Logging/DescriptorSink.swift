import Glibc
import Synchronization

/// Writes lines to a file descriptor and never waits for whoever reads it.
///
/// A pipe or terminal that is full, a reader that is gone, a disk that is full: the line is not taken, and the program
/// goes on. Only a file may still wait for its disk. SIGPIPE is ignored in the whole program once a sink was made.
package final class DescriptorSink: LogSink {
    /// The sink of standard error.
    package static func standardError() -> DescriptorSink { DescriptorSink(STDERR_FILENO) }

    private let descriptor: Int32
    private let isSocket: Bool
    /// Whether the last line stopped half-way; the next one must not be glued to it.
    private let isMidLine = Mutex(false)

    /// Writes to a descriptor, which stays the caller's to close.
    package init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var facts = stat()
        isSocket = fstat(descriptor, &facts) == 0 && facts.st_mode & S_IFMT == S_IFSOCK
        signal(SIGPIPE, SIG_IGN)
    }

    package func write(_ line: [UInt8]) -> Bool {
        isMidLine.withLock { isMidLine in
            let bytes = isMidLine ? [UInt8(ascii: "\n")] + line : line
            var written = 0
            while written < bytes.count {
                guard isSocket || hasRoom else { break }
                let count = bytes.withUnsafeBytes { buffer in
                    let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                    return isSocket
                        ? send(descriptor, rest.baseAddress, rest.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
                        : Glibc.write(descriptor, rest.baseAddress, rest.count)
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                written += count
            }
            if written > 0 { isMidLine = written < bytes.count }
            return written == bytes.count
        }
    }

    /// Whether a write would return at once. A pipe with room takes up to 4096 bytes whole (POSIX `PIPE_BUF`), which
    /// is why lines are not longer.
    private var hasRoom: Bool {
        var query = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&query, 1, 0) == 1 && query.revents == Int16(POLLOUT)
    }
}
