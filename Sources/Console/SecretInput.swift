import Glibc

/// Secrets come from a file that nobody else may read, or from the keyboard without being shown; never from a flag.
package enum SecretInput {
    /// The first line of a file that only its owner may read.
    ///
    /// - Throws: ``Complaint``.
    package static func file(_ path: String) throws(Complaint) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            throw Complaint(
                .notFound, "The passphrase file \(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Complaint(.usage, "\(path) is no plain file.")
        }
        guard facts.st_mode & 0o077 == 0 else {
            throw Complaint(
                .permission, "Others may read \(path). Close it first (chmod 600 \(path)), then try again.")
        }
        guard facts.st_size <= 1024 else { throw Complaint(.usage, "\(path) is longer than a passphrase can be.") }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        let line = bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !line.isEmpty else { throw Complaint(.usage, "\(path) is empty: it must hold the passphrase.") }
        return Array(line)
    }

    /// A line typed without being shown.
    ///
    /// - Throws: ``Complaint`` when there is no terminal, or nothing was typed.
    package static func typed(_ question: String) throws(Complaint) -> [UInt8] {
        guard isatty(STDIN_FILENO) == 1 else {
            throw Complaint(.usage, "A passphrase is needed: give --passphrase-file, or run this on a terminal.")
        }
        Screen.standard.note(question)
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        guard let line = readLine(), !line.isEmpty else { throw Complaint(.usage, "Nothing was typed.") }
        return Array(line.utf8)
    }
}
