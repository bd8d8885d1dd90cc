/// The characters of machine-readable zones (ICAO Doc 9303-3, section 4.3).
package enum MrzAlphabet {
    /// What stands where nothing is said.
    package static let filler = UInt8(ascii: "<")

    /// What a character counts for: 0...9, A = 10 ... Z = 35, the filler 0.
    ///
    /// - Returns: `nil` for a character that is not of the zone.
    package static func value(_ character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        case filler: 0
        default: nil
        }
    }

    /// Whether it is one of 0...9.
    package static func isDigit(_ character: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
    }

    /// Whether it is one of A...Z.
    package static func isLetter(_ character: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(character)
    }

    /// The check digit of characters.
    ///
    /// - Returns: a character, "0" to "9".
    package static func checkDigit(_ characters: some Sequence<UInt8>) -> UInt8 {
        var digit = CheckDigit()
        for character in characters { digit.take(character) }
        return digit.character
    }
}
