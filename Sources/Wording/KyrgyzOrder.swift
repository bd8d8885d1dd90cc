/// The alphabetical order of voter lists: the Kyrgyz alphabet, letter by letter, capital and small alike.
///
/// ё follows е, ң н, ө о and ү у, each a letter of its own. Space, hyphen, full stop and apostrophes come before all
/// letters, Latin letters before Cyrillic ones, Cyrillic letters of other languages after я.
package enum KyrgyzOrder {
    /// A key whose order of elements is the order of the names; a shorter name comes before the longer one.
    package static func key(_ names: String...) -> [UInt32] {
        var key: [UInt32] = []
        key.reserveCapacity(64)
        for name in names {
            for scalar in name.unicodeScalars { key.append(weight(scalar)) }
            key.append(0)
        }
        return key
    }

    private static let alphabet = weights("абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя", from: 0x1000)
    private static let joints = weights(" -.'\u{2019}\u{02BC}", from: 1)

    private static func weights(_ letters: String, from first: UInt32) -> [UInt32: UInt32] {
        let weights = letters.unicodeScalars.enumerated().map { ($1.value, first + UInt32($0)) }
        return Dictionary(uniqueKeysWithValues: weights)
    }

    private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
        // Every letter that names may have is one scalar in lower case too.
        let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        return alphabet[small] ?? joints[small] ?? (small < 0x400 ? 0x100 + small : 0x2000 + small)
    }
}
