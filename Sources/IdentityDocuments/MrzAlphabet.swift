/// The characters of machine-readable zones and their check digits (ICAO Doc 9303-3, section 4.9).
enum MrzAlphabet {
    static let filler = UInt8(ascii: "<")

    /// What a character counts for: 0...9, A = 10 ... Z = 35, the filler 0.
    ///
    /// - Returns: `nil` for a character that is not of the zone.
    static func value(_ character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        case filler: 0
        default: nil
        }
    }

    static func isDigit(_ character: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
    }

    static func isLetter(_ character: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(character)
    }

    /// The check digit of characters: their values times 7, 3, 1 in turn, added up, modulo 10.
    static func checkDigit(_ characters: some Sequence<UInt8>) -> UInt8 {
        let weights = [7, 3, 1]
        let sum = characters.enumerated().reduce(0) { $0 + (value($1.element) ?? 0) * weights[$1.offset % 3] }
        return UInt8(ascii: "0") + UInt8(sum % 10)
    }

    /// A field without the fillers at its end.
    ///
    /// - Returns: `nil` when it begins with a filler.
    static func unfilled(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard field.first != filler else { return nil }
        let last = field.lastIndex { $0 != filler } ?? field.startIndex
        return field[...last]
    }
}
