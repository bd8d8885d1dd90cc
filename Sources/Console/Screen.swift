import Glibc
package import Wording

/// Where a program writes: data on standard output, everything said meanwhile on standard error.
package struct Screen: Sendable {
    /// Whether words may be coloured: only on a terminal that knows colours, and never when NO_COLOR is set.
    package let isColoured: Bool
    /// Whether somebody watches standard error, on a terminal where a line can be written over.
    package let isWatched: Bool

    /// The screen of this process.
    package static var standard: Screen {
        Screen(
            outIsTerminal: isatty(STDOUT_FILENO) == 1, noteIsTerminal: isatty(STDERR_FILENO) == 1,
            environment: { name in getenv(name).map { String(cString: $0) } })
    }

    package init(isColoured: Bool, isWatched: Bool) {
        self.isColoured = isColoured
        self.isWatched = isWatched
    }

    /// What two streams can show.
    ///
    /// - Parameters:
    ///   - outIsTerminal: whether data goes to a terminal.
    ///   - noteIsTerminal: whether notes go to a terminal.
    ///   - environment: a variable's value; `NO_COLOR` (no-color.org) and `TERM=dumb` switch colours off.
    package init(outIsTerminal: Bool, noteIsTerminal: Bool, environment: (String) -> String?) {
        let isDumb = environment("TERM") == "dumb"
        let isPlain = isDumb || !(environment("NO_COLOR") ?? "").isEmpty
        self.init(isColoured: outIsTerminal && !isPlain, isWatched: noteIsTerminal && !isDumb)
    }

    /// A colour that only ever stands beside a word or a sign.
    package enum Colour: String, Sendable {
        case green = "32"
        case amber = "33"
        case red = "31"
        case strong = "1"
        case faint = "2"
    }

    /// The text in a colour, where colours are shown.
    package func paint(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Writes a line of data.
    package func out(_ line: String) { Self.write(line + "\n", STDOUT_FILENO) }

    /// Writes a line of data in the language that is spoken.
    package func out(_ words: any Worded) { out(words.text) }

    /// Writes a line about what happens.
    package func note(_ line: String) { Self.write(line + "\n", STDERR_FILENO) }

    /// Writes a line about what happens in the language that is spoken.
    package func note(_ words: any Worded) { note(words.text) }

    /// Asks: the answer is typed behind the question.
    package func ask(_ question: String) { Self.write(question + " ", STDERR_FILENO) }

    /// Asks in the language that is spoken.
    package func ask(_ question: any Worded) { ask(question.text) }

    /// Shows how far something is, over the line before; only when somebody watches.
    package func progress(_ line: String) {
        if isWatched { Self.write("\r\u{1B}[K\(line)", STDERR_FILENO) }
    }

    /// Shows how far something is, in the language that is spoken.
    package func progress(_ words: any Worded) { progress(words.text) }

    /// Clears what was shown of the progress.
    package func endProgress() {
        if isWatched { Self.write("\r\u{1B}[K", STDERR_FILENO) }
    }

    private static func write(_ text: String, _ file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
