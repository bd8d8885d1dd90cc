import Glibc
import Sodium

/// What people type.
enum TerminalInput {
    /// A line; `nil` at the end of the input.
    static func line(_ question: String) -> String? {
        StationOutput.question("\(question) ")
        return readLine().map(trimmed)
    }

    /// A line that the terminal does not show; `nil` at the end of the input.
    static func secret(_ question: String) -> String? {
        StationOutput.question("\(question) ")
        var shown = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &shown) == 0 else {
            return readLine().map(trimmed)
        }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            StationOutput.note("")
        }
        return readLine().map(trimmed)
    }

    /// A line, which must be there.
    ///
    /// - Throws: ``StationFailure`` at the end of the input.
    static func answer(_ question: String, hidden: Bool = false) throws(StationFailure) -> String {
        guard let text = hidden ? secret(question) : line(question) else {
            throw StationFailure(.usage, "the input ended before the question was answered")
        }
        return text
    }

    private static func trimmed(_ text: String) -> String {
        let inner = text.drop { $0.isWhitespace }
        guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(inner[...last])
    }
}
