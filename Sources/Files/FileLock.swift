import Glibc

/// An exclusive lock on a file, held until the value goes away or the process ends, however it ends.
package final class FileLock: Sendable {
    private let file: Int32

    /// Takes the lock, making the file if it is not there.
    ///
    /// - Returns: `nil` when another process holds it.
    /// - Throws: ``DurableFileError``.
    package init?(_ path: String) throws(DurableFileError) {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw DurableFileError(path: path, code: errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(file)
            if code == EWOULDBLOCK { return nil }
            throw DurableFileError(path: path, code: code)
        }
    }

    deinit { close(file) }
}
