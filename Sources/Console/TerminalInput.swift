import Glibc
package import Wording

/// What people type.
package enum TerminalInput {
    /// A line without spaces around it, not shown where it is hidden.
    ///
    /// - Parameters:
    ///   - question: ends with a colon or a question mark.
    ///   - instead: the option that gives the answer without asking; `nil` when there is none.
    ///   - hidden: whether what is typed stays unseen.
    /// - Throws: ``Complaint`` at the end of the input.
    package static func answer(
        _ question: any Worded, instead: String? = nil, hidden: Bool = false
    ) throws(Complaint) -> String {
        Screen.standard.ask(question)
        guard let line = hidden ? hiddenLine() : readLine() else {
            // The question stands on a line that nobody ended.
            Screen.standard.note("")
            throw Complaint(.misuse, ConsoleWords.inputEnded(instead: instead))
        }
        return trimmed(line)
    }

    /// Asks for yes or no.
    ///
    /// - Throws: ``Complaint``; see ``Asking/confirmed(_:)``.
    package static func confirmed(_ question: any Worded, _ asking: Asking) throws(Complaint) -> Bool {
        try asking.confirmed(question)
    }

    private static func hiddenLine() -> String? {
        var shown = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &shown) == 0 else { return readLine() }
        var hidden = shown
        // Without signals from the keyboard, so that Ctrl-C cannot leave the terminal silent: it comes as a character.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            Screen.standard.note("")
        }
        return readLine().flatMap { $0.contains("\u{3}") ? nil : $0 }
    }

    private static func trimmed(_ text: String) -> String {
        let inner = text.drop { $0.isWhitespace }
        guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(inner[...last])
    }
}
