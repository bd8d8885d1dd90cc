/// The text of an election file or table as it is read on: UTF-8, without characters that nobody sees, each line ended by
/// one line feed.
struct ElectionText {
    /// How many bytes a file may have.
    static let largest = 4 << 20

    let string: String

    /// Checks bytes as they come from a disk; a byte order mark at the beginning is allowed.
    init(_ bytes: [UInt8], largest: Int = largest) throws(TextTrouble) {
        guard bytes.count <= largest else { throw TextTrouble(.tooLarge(mebibytes: largest >> 20), .start) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TextTrouble(.notUTF8, Self.firstBrokenPlace(bytes))
        }
        var scalars = String.UnicodeScalarView()
        var (line, column) = (1, 1)
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars where last != nil || scalar != "\u{FEFF}" {
            guard Self.isVisible(scalar) else {
                throw TextTrouble(.controlCharacter(scalar.value), FilePlace(line: line, column: column))
            }
            if scalar == "\n" || scalar == "\r" {
                // Two characters may be one line end.
                if scalar == "\r" || last != "\r" {
                    scalars.append("\n")
                    (line, column) = (line + 1, 1)
                }
            } else {
                scalars.append(scalar)
                column += 1
            }
            last = scalar
        }
        string = String(scalars)
    }

    /// Whether a character may stand in a file: no controls but tabs and line ends, nothing that turns the direction of
    /// writing or takes no space, and no other line separators, of which editors count lines differently.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    /// The line of the first byte that is no UTF-8.
    private static func firstBrokenPlace(_ bytes: [UInt8]) -> FilePlace {
        var (line, column) = (1, 1)
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return FilePlace(line: line, column: column)
    }
}
