/// The keys of the Latin and the Cyrillic keyboard.
package enum KeyboardLayout {
    private static let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~"
    private static let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"

    private static let pairs = zip(latin.unicodeScalars.map(\.value), cyrillic.unicodeScalars.map(\.value))
    private static let toCyrillic = Dictionary(uniqueKeysWithValues: pairs)
    private static let toLatin = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })

    /// What the same keys give on the other layout: a document scanner types as a keyboard does.
    package static func swapped(_ text: String) -> String {
        var swapped = String.UnicodeScalarView()
        swapped.append(contentsOf: self.swapped(text.unicodeScalars.map(\.value)).compactMap(Unicode.Scalar.init))
        return String(swapped)
    }

    /// What the same keys give on the other layout: a scanner or a person typed on the wrong one. The first letter tells
    /// which one it was.
    static func swapped(_ scalars: [UInt32]) -> [UInt32] {
        let isCyrillic =
            scalars.first { toLatin[$0] != nil || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
            .map { toLatin[$0] != nil } ?? false
        let table = isCyrillic ? toLatin : toCyrillic
        return scalars.map { table[$0] ?? $0 }
    }
}
