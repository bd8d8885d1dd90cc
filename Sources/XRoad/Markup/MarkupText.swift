/// Text as it stands in XML.
enum MarkupText {
    /// The text with what XML keeps for itself replaced; right in elements and in attributes between double quotes.
    ///
    /// Characters that XML 1.0 cannot hold in any way are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\t": result += "&#9;"
            case "\n": result += "&#10;"
            case "\r": result += "&#13;"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a name can be an element's, without a prefix: letters, digits, `_`, `-` and `.`, beginning with a letter or `_`.
    static func isName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
        return name.unicodeScalars.allSatisfy { letter in
            letter == "_" || letter == "-" || letter == "." || letter.properties.isAlphabetic
                || letter.properties.numericType == .decimal
        }
    }
}
