/// Text broken into lines at its spaces.
package enum TextWrap {
    /// The lines of a paragraph.
    ///
    /// A no-break space does not break; a word that is longer than a line stands on one of its own.
    /// - Parameters:
    ///   - text: one paragraph, or several with line breaks between.
    ///   - width: columns of a line, indentation included.
    ///   - first: what stands before the first line.
    ///   - rest: what stands before the others.
    package static func lines(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? first : rest
            var isEmpty = true
            for word in paragraph.split(separator: " ") {
                if !isEmpty, line.columns + 1 + String(word).columns > width {
                    lines.append(line)
                    (line, isEmpty) = (rest, true)
                }
                line += isEmpty ? word : " \(word)"
                isEmpty = false
            }
            lines.append(line)
        }
        return lines
    }
}
