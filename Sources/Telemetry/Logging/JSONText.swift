/// Strings as JSON writes them (RFC 8259, section 7), with more escapes than it asks for.
enum JSONText {
    /// What stands in the place of what was cut.
    static let cut = Array("\"…\"".utf8)
    private static let ellipsis = Array("…".utf8)
    private static let hex = Array("0123456789abcdef".utf8)

    /// Appends a string in quotes, of at most `limit` bytes between them.
    ///
    /// Control characters, line and paragraph separators, and everything that is invisible or turns the direction of
    /// text is written as `\uXXXX`: on a terminal nothing is hidden, moved or shown in another order.
    static func append(_ text: String, to out: inout [UInt8], limit: Int) {
        out.append(UInt8(ascii: "\""))
        let end = out.count + limit
        for scalar in text.unicodeScalars {
            let before = out.count
            append(scalar, to: &out)
            if out.count > end - ellipsis.count {
                // Room for the ellipsis is kept, so that taking the last character back is enough.
                out.removeLast(out.count - before)
                out += ellipsis
                break
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        switch scalar.value {
        case 0x22: out += [0x5C, 0x22]
        case 0x5C: out += [0x5C, 0x5C]
        case 0x0A: out += [0x5C, UInt8(ascii: "n")]
        case 0x0D: out += [0x5C, UInt8(ascii: "r")]
        case 0x09: out += [0x5C, UInt8(ascii: "t")]
        case 0x20..<0x7F: out.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0..<0x80: appendEscape(UInt16(scalar.value), to: &out)
        default:
            if isHidden(scalar) {
                for unit in String(scalar).utf16 { appendEscape(unit, to: &out) }
            } else {
                out += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    private static func appendEscape(_ unit: UInt16, to out: inout [UInt8]) {
        out += [0x5C, UInt8(ascii: "u")]
        for shift in stride(from: 12, through: 0, by: -4) { out.append(hex[Int(unit >> UInt16(shift)) & 15]) }
    }
}
