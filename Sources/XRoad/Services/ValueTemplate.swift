/// Text in which `{name}` stands for a value.
enum ValueTemplate {
    /// The names in it, in order.
    static func names(_ text: String) -> [String] { pieces(text).compactMap(\.name) }

    /// The text with its values; `nil` if one is missing. A value is put in as it is, and never read again.
    static func filled(_ text: String, _ values: [String: String]) -> String? {
        var result = ""
        for piece in pieces(text) {
            if let name = piece.name {
                guard let value = values[name] else { return nil }
                result += value
            } else {
                result += piece.text
            }
        }
        return result
    }

    private static func pieces(_ text: String) -> [(text: String, name: String?)] {
        var pieces: [(String, String?)] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append((String(rest[..<open]), nil))
            pieces.append(("", String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [(String(rest), nil)]
    }
}
