import Glibc

/// Says on standard error what keeps the program from its work.
func complain(_ message: String) {
    let line = Array("dobush-verify: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
}
