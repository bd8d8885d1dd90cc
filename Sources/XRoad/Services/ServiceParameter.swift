import ElectionModel

/// A value that a question needs.
package struct ServiceParameter: Hashable, Sendable {
    /// What a value must be.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A personal number.
        case pin
        /// A day, `YYYY-MM-DD`.
        case date
        /// Letters, digits, `-`, `.` and `/`, 1 to 64 of them: numbers of documents, codes.
        case code
        /// Any text of 1 to 200 characters.
        case text
    }

    package let name: String
    package let kind: Kind

    /// Whether a value is of the kind.
    package func takes(_ value: String) -> Bool {
        switch kind {
        case .pin: Pin(value) != nil
        case .date: CivilDate(iso: value) != nil
        case .code:
            (1...64).contains(value.count)
                && value.unicodeScalars.allSatisfy { letter in
                    letter.properties.isAlphabetic || letter.properties.numericType == .decimal
                        || "-./".unicodeScalars.contains(letter)
                }
        case .text: (1...200).contains(value.count)
        }
    }
}
