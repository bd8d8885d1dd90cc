/// The check digit of characters of a zone: their values times 7, 3, 1 in turn, added up, modulo 10 (ICAO Doc 9303-3,
/// section 4.9). The characters may come from several places of it, one after the other.
package struct CheckDigit: Sendable {
    private var sum = 0
    private var weight = 7

    /// That of no characters.
    package init() {}

    /// Takes the next character; one that is not of the zone counts for nothing.
    package mutating func take(_ character: UInt8) {
        sum += (MrzAlphabet.value(character) ?? 0) * weight
        weight =
            switch weight {
            case 7: 3
            case 3: 1
            default: 7
            }
    }

    /// As a character, "0" to "9".
    package var character: UInt8 { UInt8(ascii: "0") + UInt8(sum % 10) }
}
