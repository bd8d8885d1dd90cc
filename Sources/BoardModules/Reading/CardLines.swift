import DeviceWire
import MachineReadableZone

/// The check digits of an identity card's three lines (TD1: ICAO Doc 9303-3, section 4.9, and 9303-5, section 4.2): what
/// the reader has to see before it calls something a card. What the lines mean is the host's business.
package enum CardLines {
    private static let lineSize = 30

    /// Whether 90 characters, three lines without line ends, are of the zone, and their check digits are right.
    package static func areSound(_ lines: Span<UInt8>) -> Bool {
        guard lines.count == BoardReport.cardLinesSize else { return false }
        for place in lines.indices where MrzAlphabet.value(lines[place]) == nil { return false }
        return isNumberSound(lines) && isSound(lines, [30..<36], digit: 36) && isSound(lines, [38..<44], digit: 44)
            && isSound(lines, [5..<30, 30..<37, 38..<45, 48..<59], digit: 59)
    }

    /// Whether the document's number is sound. One of more than nine characters goes on in the optional data, with its
    /// check digit and a filler behind it; a filler stands in the check digit's own place (9303-5, 4.2.2.1, note j).
    private static func isNumberSound(_ lines: Span<UInt8>) -> Bool {
        guard lines[14] == MrzAlphabet.filler else { return isSound(lines, [5..<14], digit: 14) }
        var end = 15
        while end < lineSize, lines[end] != MrzAlphabet.filler { end += 1 }
        guard end >= 17 else { return false }
        return isSound(lines, [5..<14, 15..<end - 1], digit: end - 1)
    }

    /// Whether the digit at a place is the check digit of the characters at others.
    private static func isSound<let count: Int>(
        _ lines: Span<UInt8>, _ places: InlineArray<count, Range<Int>>, digit: Int
    ) -> Bool {
        var check = CheckDigit()
        for index in places.indices {
            for place in places[index] { check.take(lines[place]) }
        }
        return lines[digit] == check.character
    }
}
