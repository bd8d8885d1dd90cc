import Sodium

/// Textual encoding of keys and certificates (RFC 7468).
enum PEM {
    /// The text of one item: 64 characters a line.
    static func encode(_ label: String, _ bytes: [UInt8]) -> String {
        var lines = ["-----BEGIN \(label)-----"]
        var rest = Substring(Base64.encode(bytes))
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return (lines + ["-----END \(label)-----", ""]).joined(separator: "\n")
    }

    /// The bytes of a text that is exactly one item of that label.
    static func decode(_ label: String, _ text: String) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count > 2, lines.first == "-----BEGIN \(label)-----", lines.last == "-----END \(label)-----" else {
            return nil
        }
        return try? Base64.decode(lines.dropFirst().dropLast().joined())
    }
}
