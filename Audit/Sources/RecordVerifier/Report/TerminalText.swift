/// Text for a terminal: nothing that a ledger says can steer the terminal or break a table.
enum TerminalText {
    static let width = 80

    /// The text without control, format and direction characters, which are shown as `?`.
    static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                scalars.append("?")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// The text in columns, cut or filled with blanks.
    static func cell(_ text: String, _ columns: Int, alignsRight: Bool = false) -> String {
        let text = clean(text)
        if columnCount(text) > columns {
            var cut = ""
            for character in text where columnCount(cut) + columnCount(String(character)) < columns {
                cut.append(character)
            }
            return cell(cut + "…", columns)
        }
        let blanks = String(repeating: " ", count: columns - columnCount(text))
        return alignsRight ? blanks + text : text + blanks
    }

    /// The text in lines no wider than the terminal, all but the first with so many blanks before them.
    static func wrapped(_ text: String, indent: Int) -> String {
        var lines: [String] = []
        var line = ""
        for word in clean(text).split(separator: " ") {
            var word = String(word)
            if !line.isEmpty, columnCount(line) + 1 + columnCount(word) > width - indent {
                lines.append(line)
                line = ""
            }
            // A word longer than a line, such as a path, is broken.
            while columnCount(word) > width - indent, word.count > 1 {
                lines.append(String(word.prefix((width - indent) / 2)))
                word = String(word.dropFirst((width - indent) / 2))
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: indent))
    }

    /// How many columns the text takes; East Asian wide characters and pictures take two.
    static func columnCount(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: sum
            default:
                switch scalar.value {
                case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                    sum + 2
                default: sum + 1
                }
            }
        }
    }
}
