import Glibc
package import Wording

/// Secrets come from a file that nobody else may read, or from the keyboard without being shown; never from a flag.
package enum SecretInput {
    private static let largest = 1 << 16

    /// The whole of a file that only its owner may read, 64 KiB at most.
    ///
    /// - Throws: ``Complaint``, which tells nothing of the content.
    package static func contents(_ path: String) throws(Complaint) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            let cause = SystemCause(errno)
            throw Complaint(
                cause.code == EACCES ? .denied : .missing, ConsoleWords.unreadable(path: path, cause: cause))
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Complaint(.misuse, ConsoleWords.notPlain(path: path))
        }
        guard facts.st_mode & 0o077 == 0 else {
            throw Complaint(.denied, ConsoleWords.readableByOthers(path: path))
        }
        guard facts.st_size <= largest else { throw Complaint(.misuse, ConsoleWords.tooLarge(path: path)) }
        var bytes = [UInt8](repeating: 0, count: largest)
        var filled = 0
        while filled < largest {
            let count = bytes.withUnsafeMutableBytes {
                read(file, $0.baseAddress?.advanced(by: filled), largest - filled)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Complaint(.failed, ConsoleWords.unreadable(path: path, cause: SystemCause(errno)))
            }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes.prefix(filled))
    }

    /// The first line of a file that only its owner may read, without spaces around it.
    ///
    /// - Throws: ``Complaint``, which tells nothing of the content.
    package static func file(_ path: String) throws(Complaint) -> [UInt8] {
        let line = try contents(path).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        // Bytes, not text: a passphrase need not be UTF-8.
        var phrase = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        while let last = phrase.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { phrase.removeLast() }
        guard !phrase.isEmpty else { throw Complaint(.misuse, ConsoleWords.noPassphrase(path: path)) }
        return Array(phrase)
    }

    /// A passphrase typed without being shown, without spaces around it.
    ///
    /// - Parameters:
    ///   - question: ends with a colon.
    ///   - instead: the option that names a file with the passphrase.
    ///   - asking: whether anything may be asked.
    /// - Throws: ``Complaint`` when nothing may be asked, there is no terminal, or nothing was typed.
    package static func typed(
        _ question: any Worded, instead: String = "--passphrase-file", asking: Asking = .freely
    ) throws(Complaint) -> [UInt8] {
        try asking.demand(question, instead: instead)
        guard isatty(STDIN_FILENO) == 1 else {
            throw Complaint(.misuse, ConsoleWords.noTerminal(question: question, instead: instead))
        }
        let phrase = try TerminalInput.answer(question, instead: instead, hidden: true)
        guard !phrase.isEmpty else { throw Complaint(.misuse, ConsoleWords.nothingTyped) }
        return Array(phrase.utf8)
    }
}
