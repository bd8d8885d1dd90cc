/// A table of plain text that fits a screen of 80 columns.
package struct TextTable: Sendable {
    private let heads: [String]
    private let right: Set<Int>
    private var rows: [[String]] = []

    /// Begins a table.
    ///
    /// - Parameters:
    ///   - heads: the columns' headings.
    ///   - right: columns of numbers, by index.
    package init(_ heads: [String], right: Set<Int> = []) {
        self.heads = heads
        self.right = right
    }

    /// Adds a row.
    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines, the widest column shortened when they would not fit.
    package func lines(width: Int = 80) -> [String] {
        var widths = heads.indices.map { column in
            ([heads] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
        }
        let gaps = 2 * max(0, widths.count - 1) + 2
        while widths.reduce(gaps, +) > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 8
        { widths[widest] -= 1 }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return [line(heads, widths), "  " + rule] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = widths.enumerated().map { column, width in
            var cell = cells.indices.contains(column) ? cells[column] : ""
            if cell.count > width { cell = cell.prefix(width - 1) + "…" }
            let space = String(repeating: " ", count: width - cell.count)
            return right.contains(column) ? space + cell : cell + space
        }
        var line = "  " + padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
