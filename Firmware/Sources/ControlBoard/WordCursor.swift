/// A place in a line of text, from which words between single blanks are read one after the other.
struct WordCursor {
    private var at = 0

    /// Whether all words were taken.
    func isAtEnd(_ line: Span<UInt8>) -> Bool { at > line.count }

    /// Takes the next word if it is this one.
    mutating func take(_ word: StaticString, _ line: Span<UInt8>) -> Bool {
        let end = wordEnd(line)
        guard end > at, end - at == word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount where word.utf8Start[index] != line[at + index] { return false }
        at = end + 1
        return true
    }

    /// Takes the next word if it is 0 or 1.
    mutating func flag(_ line: Span<UInt8>) -> Bool? {
        if take("0", line) { return false }
        return take("1", line) ? true : nil
    }

    /// Takes the next word if it is a number of five digits at most, with a sign where it is negative.
    mutating func number(_ line: Span<UInt8>) -> Int? {
        let end = wordEnd(line)
        guard at < end else { return nil }
        let isNegative = line[at] == 0x2D
        let first = isNegative ? at + 1 : at
        guard first < end, end - first <= 5 else { return nil }
        var value = 0
        for place in first..<end {
            guard (0x30...0x39).contains(line[place]) else { return nil }
            value = value * 10 + Int(line[place] - 0x30)
        }
        at = end + 1
        return isNegative ? -value : value
    }

    private func wordEnd(_ line: Span<UInt8>) -> Int {
        var end = at
        while end < line.count, line[end] != 0x20 { end += 1 }
        return end
    }
}
