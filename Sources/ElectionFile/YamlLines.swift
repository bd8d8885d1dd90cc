import ElectionModel

/// Writes lines of an election file.
struct YamlLines {
    private(set) var text = ""
    /// A comment at a line's end begins here, where the line leaves room.
    private static let commentColumn = 40
    /// Comments are broken before this column.
    private static let width = 100

    /// A line with what it means at its end.
    mutating func line(_ content: String, indent: Int = 0, note: String? = nil) {
        var line = String(repeating: "  ", count: indent) + content
        if let note {
            line += String(repeating: " ", count: max(2, Self.commentColumn - line.unicodeScalars.count)) + "# \(note)"
        }
        text += "\(line)\n"
    }

    /// A comment on lines of its own, an empty line before it.
    mutating func comment(_ note: String, indent: Int = 0) {
        if !text.isEmpty, indent == 0 { text += "\n" }
        let start = String(repeating: "  ", count: indent) + "#"
        var line = start
        for word in note.split(separator: " ") {
            if line.unicodeScalars.count + word.unicodeScalars.count >= Self.width {
                text += "\(line)\n"
                line = start
            }
            line += " \(word)"
        }
        text += "\(line)\n"
    }

    /// A name in three languages on one line.
    static func name(_ name: LocalizedText) -> String {
        "{ky: \(quoted(name.ky)), ru: \(quoted(name.ru)), en: \(quoted(name.en))}"
    }

    /// A text in quotation marks.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// An identifier; in quotation marks where programs that know YAML's numbers and truths would take it for one.
    static func id(_ id: some ElectionIdentifier) -> String {
        let text = id.rawValue
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) } && (text == "0" || !text.hasPrefix("0"))
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        return (text.utf8.first.map { $0 > 0x39 } ?? false) && !words.contains(text) || isNumber ? text : quoted(text)
    }
}
