import Glibc
package import Wording

extension TerminalInput {
    /// Lets somebody type several lines that are not shown, such as what a scanner types; nothing is lost between them.
    ///
    /// - Parameter body: reads the lines with ``line(after:)``.
    /// - Returns: what `body` returns.
    package static func unseen<T>(_ body: () throws(Complaint) -> T) throws(Complaint) -> T {
        var shown = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &shown) == 0 else { return try body() }
        var hidden = shown
        // Without signals from the keyboard, so that Ctrl-C cannot leave the terminal silent: it comes as a character.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &shown) }
        return try body()
    }

    /// A line after a question.
    ///
    /// - Parameter question: what is wanted.
    /// - Returns: `nil` at the end of the input, and when somebody gave up with Ctrl-C.
    package static func line(after question: any Worded) -> String? {
        Screen.standard.ask(question)
        let line = readLine()
        // What is typed unseen does not end the question's line.
        Screen.standard.note("")
        return line.flatMap { $0.contains("\u{3}") ? nil : $0 }
    }
}
