import Wording

/// One thing that is wrong in an election file: where, and what to write instead.
package struct ElectionFileFault: Hashable, Sendable {
    /// The table of stations in which it is; `nil` for the election file itself.
    package let file: String?
    /// The line, from 1.
    package let line: Int
    /// The character of the line, from 1.
    package let column: Int
    /// The way to the field, such as `contests[2].rule.seats` (the second contest); empty for the whole file.
    package let path: String
    package let problem: ElectionFileProblem

    private func text(_ line: String, _ column: String, _ problem: String) -> String {
        let place = "\(line) \(self.line), \(column) \(self.column)"
        return "\(file.map { "\($0), \(place)" } ?? place)\(path.isEmpty ? "" : ", \(path)"): \(problem)"
    }
}

extension ElectionFileFault: Worded {
    package var kyrgyz: String { text("сап", "белги", problem.kyrgyz) }
    package var russian: String { text("строка", "символ", problem.russian) }
    package var english: String { text("line", "column", problem.english) }
}
