import MachineReadableZone

/// A document's number, with what stands beside it in the upper line.
struct MrzNumber {
    let number: String
    let optionalData: String

    /// Reads number, check digit and optional data. A number of more than nine characters goes on in the optional data:
    /// a filler stands for the check digit, which follows the number's end, with a filler behind it (ICAO Doc 9303-5,
    /// 4.2.2.1, note j).
    ///
    /// - Throws: ``MrzFault/form(_:)`` or ``MrzFault/checkDigit(_:)``, of the number.
    init(_ text: MrzText) throws(MrzFault) {
        let field = text.field(.documentNumber)
        let digit = text.lines[0][14]
        guard let short = MrzAlphabet.unfilled(field) else { throw .form(.documentNumber) }
        guard digit == MrzAlphabet.filler else {
            guard MrzAlphabet.isDigit(digit) else { throw .form(.documentNumber) }
            guard MrzAlphabet.checkDigit(field) == digit else { throw .checkDigit(.documentNumber) }
            number = String(decoding: short, as: UTF8.self)
            optionalData = IdentityCard.plain(text.field(.optionalData))
            return
        }
        let rest = text.field(.optionalData)
        let end = rest.firstIndex(of: MrzAlphabet.filler) ?? rest.endIndex
        guard short.count == field.count, end - rest.startIndex >= 2, MrzAlphabet.isDigit(rest[end - 1]) else {
            throw .form(.documentNumber)
        }
        let long = field + rest[..<(end - 1)]
        guard MrzAlphabet.checkDigit(long) == rest[end - 1] else { throw .checkDigit(.documentNumber) }
        number = String(decoding: long, as: UTF8.self)
        optionalData = IdentityCard.plain(rest[min(end + 1, rest.endIndex)...])
    }
}
