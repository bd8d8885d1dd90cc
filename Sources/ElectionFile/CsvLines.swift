/// The rows of a table in CSV (RFC 4180): commas, quotation marks where a cell has one of these in it, one row a line.
///
/// Narrower than the RFC in one thing: a cell does not go on over a line end, so that a forgotten quotation mark spoils one
/// row. Spaces at the ends of a cell are dropped, and empty lines are passed over.
struct CsvLines: IteratorProtocol {
    private typealias Scalars = String.UnicodeScalarView

    private let lines: [Scalars.SubSequence]
    private var number = 0

    /// - Parameter text: the table; its lines end by line feeds only.
    init(_ text: String) { lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) }

    mutating func next() -> CsvLine? {
        while number < lines.count {
            let line = lines[number]
            number += 1
            if line.contains(where: { $0 != " " && $0 != "\t" }) { return Self.row(line, number: number) }
        }
        return nil
    }

    private static func row(_ line: Scalars.SubSequence, number: Int) -> CsvLine {
        var cells: [CsvLine.Cell] = []
        var text = Scalars()
        var (column, start) = (0, 1)
        var isQuoted = false
        var wasQuoted = false
        var isBroken = false
        func end() {
            let cell = wasQuoted ? String(text) : trimmed(text)
            cells.append(CsvLine.Cell(text: cell, place: FilePlace(line: number, column: start)))
            text = Scalars()
            wasQuoted = false
        }
        var rest = line
        while let scalar = rest.popFirst() {
            column += 1
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                text.append(scalar)
                rest.removeFirst()
                column += 1
            case "\"" where isQuoted: isQuoted = false
            case _ where isQuoted: text.append(scalar)
            case ",":
                end()
                start = column + 1
            case "\"" where !wasQuoted && text.allSatisfy { $0 == " " }:
                text = Scalars()
                isQuoted = true
                wasQuoted = true
            case " " where wasQuoted: break
            case _ where wasQuoted || scalar == "\"": isBroken = true
            default: text.append(scalar)
            }
        }
        end()
        return CsvLine(place: FilePlace(line: number, column: 1), cells: cells, isBroken: isBroken || isQuoted)
    }

    private static func trimmed(_ text: Scalars) -> String {
        guard let first = text.firstIndex(where: { $0 != " " }), let last = text.lastIndex(where: { $0 != " " }) else {
            return ""
        }
        return String(text[first...last])
    }
}
