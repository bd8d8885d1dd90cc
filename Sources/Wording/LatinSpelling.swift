/// How the sounds of Kyrgyz and Russian names are spelled in Latin letters.
enum LatinSpelling {
    /// Spellings in several letters and the sound's own, longer ones first.
    private static let sounds: [(spelling: [UInt8], sound: [UInt8])] = [
        ("shch", "sh"), ("sch", "sh"), ("dzh", "j"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
        ("ts", "c"), ("tz", "c"), ("ck", "k"), ("ng", "n"), ("x", "ks"), ("q", "k"), ("w", "v"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// Letters with which a spelling begins.
    private static let beginnings = Set(sounds.compactMap(\.spelling.first))

    /// Appends a word's sounds, each once where it is doubled, behind a space where words stand before it.
    static func appendSounds(of word: [UInt8], to key: inout [UInt8]) {
        guard !word.isEmpty else { return }
        if !key.isEmpty { key.append(UInt8(ascii: " ")) }
        let start = key.count
        var place = 0
        while place < word.count {
            let rest = word[place...]
            guard beginnings.contains(word[place]),
                let (spelling, sound) = sounds.first(where: { rest.starts(with: $0.spelling) })
            else {
                append(word[place], to: &key, from: start)
                place += 1
                continue
            }
            for letter in sound { append(letter, to: &key, from: start) }
            place += spelling.count
        }
    }

    private static func append(_ letter: UInt8, to key: inout [UInt8], from start: Int) {
        // y is ы and й, both of which are heard as и.
        let letter = letter == UInt8(ascii: "y") ? UInt8(ascii: "i") : letter
        let isDigit = letter < UInt8(ascii: "a")
        guard key.count > start, let last = key.last else { return key.append(letter) }
        if last == letter, !isDigit { return }
        // "ye" and "ие" are heard as е: Aliyeva, Алиева.
        if last == UInt8(ascii: "i"), letter == UInt8(ascii: "e") {
            key.removeLast()
            if key.count > start, key.last == letter { return }
        }
        key.append(letter)
    }

    /// With x read as the letter х, as some write Kyrgyz names.
    static func kha(_ scalars: [UInt32]) -> [UInt32] {
        scalars.map { $0 == 0x78 || $0 == 0x58 ? 0x68 : $0 }
    }

    /// With yo and io read as ё.
    static func yo(_ scalars: [UInt32]) -> [UInt32] {
        var read: [UInt32] = []
        for scalar in scalars {
            if scalar == 0x6F || scalar == 0x4F, let last = read.last, [0x59, 0x79, 0x49, 0x69].contains(last) {
                read.removeLast()
                read.append(0x65)
            } else {
                read.append(scalar)
            }
        }
        return read
    }
}
