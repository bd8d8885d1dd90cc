/// Which characters stand in names and addresses.
enum NameRules {
    /// The longest name, in Unicode scalars.
    static let longestName = 100
    /// The longest address, in Unicode scalars.
    static let longestAddress = 300

    /// What is wrong with a surname, given name or patronymic, if anything.
    static func fault(inName name: String, mayBeEmpty: Bool) -> RowFaultCode? {
        var length = 0
        var letters = 0
        for scalar in name.unicodeScalars {
            length += 1
            if isLetter(scalar) { letters += 1 } else if !isJoint(scalar) { return .characters }
        }
        if length == 0 { return mayBeEmpty ? nil : .empty }
        guard letters > 0 else { return .characters }
        return length > longestName ? .length : nil
    }

    /// What is wrong with an address, if anything.
    static func fault(inAddress address: String) -> RowFaultCode? {
        var length = 0
        for scalar in address.unicodeScalars {
            length += 1
            switch scalar.value {
            // Controls, invisible marks of direction, line separators and private characters.
            case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFEFF,
                0xFFF0...:
                return .characters
            default: break
            }
        }
        return length > longestAddress ? .length : nil
    }

    /// Cyrillic and Latin letters. Combining marks are none: й and ё come as one character.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x400...0x481, 0x48A...0x52F: true
        default: false
        }
    }

    /// Space, hyphen, full stop and the three apostrophes.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", ".", "'", "\u{2019}", "\u{02BC}": true
        default: false
        }
    }
}
