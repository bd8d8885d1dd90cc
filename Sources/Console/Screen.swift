import Glibc

/// Where a program writes: data on standard output, everything said meanwhile on standard error.
package struct Screen: Sendable {
    /// Whether words may be coloured: only on a terminal, and never when NO_COLOR is set.
    package let isColoured: Bool
    /// Whether somebody watches standard error.
    package let isWatched: Bool

    /// The screen of this process.
    package static var standard: Screen {
        let watched = isatty(STDERR_FILENO) == 1
        let plain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        return Screen(isColoured: isatty(STDOUT_FILENO) == 1 && !plain, isWatched: watched)
    }

    package init(isColoured: Bool, isWatched: Bool) {
        self.isColoured = isColoured
        self.isWatched = isWatched
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

    /// Writes a line about what happens.
    package func note(_ line: String) { Self.write(line + "\n", STDERR_FILENO) }

    /// Asks: the answer is typed behind the question.
    package func ask(_ question: String) { Self.write(question + " ", STDERR_FILENO) }

    /// Shows how far something is, over the line before; only when somebody watches.
    package func progress(_ line: String) {
        if isWatched { Self.write("\r\u{1B}[K\(line)", STDERR_FILENO) }
    }

    /// Clears what ``progress(_:)`` showed.
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
