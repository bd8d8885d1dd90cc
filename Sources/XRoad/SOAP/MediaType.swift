/// The value of a header `Content-Type` ([RFC 2045, section 5](https://www.rfc-editor.org/rfc/rfc2045#section-5)).
struct MediaType: Equatable {
    /// `type/subtype`, in small letters.
    let name: String
    /// By name in small letters; without their quotes.
    let parameters: [String: String]

    /// - Returns: `nil` for what is no media type.
    init?(_ text: String) {
        var pieces = Self.split(text)[...]
        guard let name = pieces.popFirst()?.lowercased(), name.split(separator: "/").count == 2 else { return nil }
        self.name = name
        var parameters: [String: String] = [:]
        for piece in pieces {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let key = Self.trimmed(piece[..<equals]).lowercased()
            var value = Self.trimmed(piece[piece.index(after: equals)...])
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                value = String(value.dropFirst().dropLast())
            }
            parameters[key] = value
        }
        self.parameters = parameters
    }

    /// The pieces between semicolons that are not in quotes.
    private static func split(_ text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for letter in text {
            if letter == "\"" { isQuoted.toggle() }
            if letter == ";", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(letter) }
        }
        return pieces.map { trimmed($0) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let isBlank = { (letter: Character) in letter.isWhitespace }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
