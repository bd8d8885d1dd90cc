package import Wording

/// A table of plain text that fits a screen of 80 columns.
package struct TextTable: Sendable {
    private let heads: [String]
    private let right: Set<Int>
    private var rows: [[String]] = []

    /// Columns are not made narrower than this while others can give way.
    private static let narrowest = 8

    /// Begins a table.
    ///
    /// - Parameters:
    ///   - heads: the columns' headings.
    ///   - right: columns of numbers, by index.
    package init(_ heads: [String], right: Set<Int> = []) {
        self.heads = heads
        self.right = right
    }

    /// Begins a table in the language that is spoken.
    package init(_ heads: [any Worded], right: Set<Int> = []) {
        self.init(heads.map(\.text), right: right)
    }

    /// Adds a row.
    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines, the widest columns shortened when they would not fit.
    package func lines(width: Int = 80) -> [String] {
        var widths = heads.indices.map { column in
            ([heads] + rows).map { $0.indices.contains(column) ? $0[column].columns : 0 }.max() ?? 0
        }
        let gaps = 2 * max(0, widths.count - 1) + 2
        while widths.reduce(gaps, +) > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > Self.narrowest
        { widths[widest] -= 1 }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return [line(heads, widths), "  " + rule] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = widths.enumerated().map { column, width in
            let cell = Self.cut(cells.indices.contains(column) ? cells[column] : "", to: width)
            let space = String(repeating: " ", count: width - cell.columns)
            return right.contains(column) ? space + cell : cell + space
        }
        var line = "  " + padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }

    private static func cut(_ text: String, to width: Int) -> String {
        guard text.columns > width else { return text }
        var (kept, room) = ("", width - 1)
        for character in text {
            room -= character.columns
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
