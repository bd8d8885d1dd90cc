/// Names as they are searched for: written in Kyrgyz, Russian or Latin letters, hastily, or on the wrong keyboard.
///
/// A key is small Latin letters and digits, words apart by one space. It hears more than it sees: ө and о, ү and у, ң and
/// н, е, ё and э, и, й and ы are one letter each, signs and doubled letters fall away, and the usual romanisations of a
/// sound come to the same. So a key finds too many rather than too few; who searches looks at the names that it found.
package enum SearchFold {
    /// The key of a name, to be kept beside it.
    ///
    /// - Complexity: linear in the text's length.
    package static func key(_ text: String) -> String {
        String(decoding: folded(text.unicodeScalars.map(\.value)), as: UTF8.self)
    }

    /// The keys of what somebody typed, the likeliest first: as it stands, with the letters that Latin spells in two
    /// ways (x, yo), and as if typed on the other keyboard layout (ЙЦУКЕН for QWERTY and the other way round).
    package static func keys(for query: String) -> [String] {
        let scalars = query.unicodeScalars.map(\.value)
        var keys: [String] = []
        for typed in [scalars, KeyboardLayout.swapped(scalars)] {
            for spelling in [typed, LatinSpelling.kha(typed), LatinSpelling.yo(typed)] {
                let key = String(decoding: folded(spelling), as: UTF8.self)
                if !key.isEmpty, !keys.contains(key) { keys.append(key) }
            }
        }
        return keys
    }

    /// Whether a name is among those that somebody looks for: each word of a query's key begins a word of the name's
    /// key, in any order, and one of the keys does so.
    ///
    /// - Parameters:
    ///   - keys: from ``keys(for:)``; none finds nothing.
    ///   - key: a name's, from ``key(_:)``.
    package static func matches(_ keys: [String], _ key: String) -> Bool {
        let words = key.utf8.split(separator: UInt8(ascii: " "))
        return keys.contains { query in
            var free = words
            return query.utf8.split(separator: UInt8(ascii: " ")).allSatisfy { wanted in
                guard let place = free.firstIndex(where: { $0.starts(with: wanted) }) else { return false }
                free.remove(at: place)
                return true
            }
        }
    }

    /// Letters to sounds, word by word.
    private static func folded(_ scalars: [UInt32]) -> [UInt8] {
        var key: [UInt8] = []
        var word: [UInt8] = []
        key.reserveCapacity(scalars.count + 8)
        func close() {
            LatinSpelling.appendSounds(of: word, to: &key)
            word.removeAll(keepingCapacity: true)
        }
        for scalar in scalars {
            if let letters = letters(scalar) { word += letters } else if !signs.contains(scalar) { close() }
        }
        close()
        return key
    }

    /// What is dropped inside words: hard and soft sign, apostrophes, marks above letters.
    private static let signs: Set<UInt32> = Set(
        "ъьЪЬ'’ʼ`ʹ\u{301}\u{306}\u{308}".unicodeScalars.map(\.value))

    /// The letters of a scalar's sound; `nil` for what is no letter.
    private static func letters(_ scalar: UInt32) -> [UInt8]? {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A: [UInt8(scalar)]
        case 0x41...0x5A: [UInt8(scalar + 0x20)]
        default: table[scalar]
        }
    }

    private static let table: [UInt32: [UInt8]] = {
        let cyrillic: KeyValuePairs<String, String> = [
            "а": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "җ": "j",
            "з": "z", "и": "i", "й": "i", "і": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
            "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ў": "u",
            "ф": "f", "х": "h", "һ": "h", "ҳ": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ы": "i", "э": "e",
            "ә": "a", "ю": "iu", "я": "ia",
        ]
        let latin: KeyValuePairs<String, String> = [
            "á": "a", "â": "a", "ä": "a", "ç": "ch", "č": "ch", "é": "e", "ë": "e", "ə": "a", "ğ": "g", "í": "i",
            "î": "i", "ï": "i", "ı": "i", "ñ": "n", "ň": "n", "ŋ": "n", "ó": "o", "ö": "o", "ş": "sh", "š": "sh",
            "ú": "u", "û": "u", "ü": "u", "ý": "i", "ž": "j",
        ]
        var table: [UInt32: [UInt8]] = [:]
        for (letter, sound) in Array(cyrillic) + Array(latin) {
            for form in [letter, letter.uppercased()] {
                if let scalar = form.unicodeScalars.first { table[scalar.value] = Array(sound.utf8) }
            }
        }
        // A capital that small letters do not lead back to.
        table[0x130] = [UInt8(ascii: "i")]
        return table
    }()
}
