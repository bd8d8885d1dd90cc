/// What was typed with the Russian or Kyrgyz layout switched on where Latin letters were meant.
///
/// A scanner is a keyboard: it presses the keys of the Latin letters, and the system writes what the layout has there.
enum TypedLatin {
    /// Letters by key, row by row from the top left; the same keys in the Latin layout beneath.
    private static let cyrillic = Array("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ")
    private static let latin = Array("QWERTYUIOPASDFGHJKLZXCVBNM")

    private static let alike: [Character: Character] = [
        "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O", "Р": "P", "Т": "T", "Х": "X",
        "У": "Y",
    ]

    /// The text that the same keys give in the Latin layout, in upper case, as far as characters of QR codes go (letters,
    /// digits, space and `$%*+-./:`). A text without Cyrillic letters stays as it is.
    static func sameKeys(_ typed: String) -> String {
        let upper = typed.uppercased()
        guard upper.contains(where: isCyrillic) else { return upper }
        return String(
            upper.map { character in
                if let key = cyrillic.firstIndex(of: character) { return latin[key] }
                // Keys that have a letter in one layout and a sign in the other; a scanner holds Shift for some of them.
                return switch character {
                case "Ж": ":"
                case "Ю": "."
                case ".": "/"
                case ";": "$"
                default: character
                }
            })
    }

    /// The text with Cyrillic capitals replaced by Latin ones that look the same, which people type when they read a code.
    static func sameShapes(_ typed: String) -> String { String(typed.map { alike[$0] ?? $0 }) }

    private static func isCyrillic(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x0400...0x052F).contains($0.value) } ?? false
    }
}
