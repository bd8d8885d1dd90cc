package import ElectionModel
import MachineReadableZone

/// A card of size TD1 whose machine-readable zone is sound (ICAO Doc 9303-5). Personal data.
///
/// The zone says what is printed on a card, and no more: neither that the card is genuine nor that the holder stands
/// there. Whether a card is accepted is for the desk to decide, by ``doubts(on:)`` and the rules of its election.
package struct IdentityCard: Hashable, Sendable {
    /// One or two letters: `I` or `ID` for an identity card, `AN` on cards of the Kyrgyz Republic.
    package let documentCode: String
    /// The state or organisation that issued the card, one to three letters: `KGZ`.
    package let issuer: String
    /// Without fillers at its end; one within stands for a space or a sign.
    package let documentNumber: String
    package let birthDate: CardDate
    /// `nil` where the card does not say.
    package let sex: Sex?
    /// The last day on which the card is valid.
    package let expiryDate: CivilDate
    /// One to three letters.
    package let nationality: String
    package let name: CardName
    /// What the issuer put into the upper line beside the number, without fillers at its end.
    package let optionalData: String
    /// The same in the middle line.
    package let moreOptionalData: String

    /// Reads a zone. All five check digits must fit.
    ///
    /// - Parameters:
    ///   - text: the three lines.
    ///   - today: by which years of two digits are resolved.
    /// - Throws: ``MrzFault/form(_:)``, ``MrzFault/checkDigit(_:)`` or ``MrzFault/date(_:)``, of the first check
    ///   that fails.
    package init(_ text: MrzText, today: CivilDate) throws(MrzFault) {
        let (upper, middle) = (text.lines[0], text.lines[1])
        documentCode = try Self.letters(text, .documentCode)
        guard ["A", "C", "I"].contains(documentCode.prefix(1)) else { throw .form(.documentCode) }
        issuer = try Self.letters(text, .issuer)
        let number = try MrzNumber(text)
        documentNumber = number.number
        optionalData = number.optionalData
        moreOptionalData = Self.plain(text.field(.moreOptionalData))

        try Self.check(.birthDate, middle[0..<6], digit: middle[6])
        guard let sex = Self.sex(middle[7]) else { throw .form(.sex) }
        self.sex = sex
        try Self.check(.expiryDate, middle[8..<14], digit: middle[14])
        nationality = try Self.letters(text, .nationality)
        try Self.check(
            .composite, upper[5..<30] + middle[0..<7] + middle[8..<15] + middle[18..<29], digit: middle[29])

        let pin = Self.pin(issuer: issuer, in: [optionalData, moreOptionalData])
        guard let birth = CardDate(birth: middle[0..<6], born: pin?.birthDate, today: today) else {
            throw .date(.birthDate)
        }
        birthDate = birth
        guard let expiry = CardDate.expiry(middle[8..<14], today: today) else { throw .date(.expiryDate) }
        expiryDate = expiry
        name = try CardName(line: text.lines[2][...])
    }

    /// The personal number that cards of the Kyrgyz Republic carry as optional data, where there is one.
    package var pin: Pin? { Self.pin(issuer: issuer, in: [optionalData, moreOptionalData]) }

    private static func pin(issuer: String, in data: [String]) -> Pin? {
        guard issuer == CardDoubt.kyrgyzRepublic else { return nil }
        return data.lazy.compactMap { Pin($0) }.first
    }

    private static func check(
        _ field: MrzField, _ characters: ArraySlice<UInt8>, digit: UInt8
    ) throws(MrzFault) {
        guard MrzAlphabet.isDigit(digit) else { throw .form(field) }
        guard MrzAlphabet.checkDigit(characters) == digit else { throw .checkDigit(field) }
    }

    /// Letters with fillers after them only.
    private static func letters(_ text: MrzText, _ field: MrzField) throws(MrzFault) -> String {
        guard let letters = MrzAlphabet.unfilled(text.field(field)), letters.allSatisfy(MrzAlphabet.isLetter) else {
            throw .form(field)
        }
        return String(decoding: letters, as: UTF8.self)
    }

    static func plain(_ field: ArraySlice<UInt8>) -> String {
        let last = field.lastIndex { $0 != MrzAlphabet.filler }
        return String(decoding: last.map { field[...$0] } ?? [], as: UTF8.self)
    }

    /// `.some(nil)` where the card does not say.
    private static func sex(_ character: UInt8) -> Sex?? {
        switch character {
        case UInt8(ascii: "F"): .female
        case UInt8(ascii: "M"): .male
        case MrzAlphabet.filler: .some(nil)
        default: nil
        }
    }
}

extension IdentityCard: CustomStringConvertible, CustomReflectable {
    /// Nothing of the holder.
    package var description: String { "identity card" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
