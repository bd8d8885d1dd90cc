package import ElectionModel

/// How a body writes a day: `YYYY`, `MM` and `DD`, each once, with what stands around them, as `DD.MM.YYYY`.
package struct DayForm: Hashable, Sendable {
    package let text: String
    private let letters: [Character]

    /// - Returns: `nil` unless each of the three stands in it once, and no other `Y`, `M` or `D`.
    package init?(_ text: String) {
        let letters = Array(text)
        guard
            [("Y", 4), ("M", 2), ("D", 2)].allSatisfy({ letter, count in
                letters.count { String($0) == letter } == count
                    && text.contains(String(repeating: letter, count: count))
            })
        else { return nil }
        self.text = text
        self.letters = letters
    }

    /// Reads a day.
    ///
    /// - Returns: `nil` for a text of another form, or a day that does not exist.
    package func day(_ text: String) -> CivilDate? {
        let found = Array(text)
        guard found.count == letters.count else { return nil }
        var parts: [Character: Int] = [:]
        for (letter, sign) in zip(letters, found) {
            if "YMD".contains(letter) {
                guard let digit = sign.wholeNumberValue, sign.isASCII else { return nil }
                parts[letter] = parts[letter, default: 0] * 10 + digit
            } else if letter != sign {
                return nil
            }
        }
        return CivilDate(year: parts["Y"] ?? 0, month: parts["M"] ?? 0, day: parts["D"] ?? 0)
    }
}
