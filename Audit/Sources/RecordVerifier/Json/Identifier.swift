/// The rule for identifiers: 1 to 64 of `a-z 0-9 - _ .`, the first a letter or digit.
enum Identifier {
    /// Whether the text is an identifier.
    static func isGood(_ text: String) -> Bool { isGood(text.utf8) }

    /// Whether the bytes are those of an identifier.
    static func isGood(_ bytes: some Collection<UInt8>) -> Bool {
        guard (1...64).contains(bytes.count), let first = bytes.first, isLetterOrDigit(first) else { return false }
        return bytes.allSatisfy {
            isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether the identifiers stand in ascending order of their bytes, each once.
    static func areAscending(_ texts: [String]) -> Bool {
        zip(texts, texts.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
