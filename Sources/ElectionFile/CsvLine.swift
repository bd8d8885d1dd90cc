/// A row of a table: its cells and where they begin.
struct CsvLine {
    struct Cell {
        let text: String
        let place: FilePlace
    }

    let place: FilePlace
    let cells: [Cell]
    /// Whether its quotation marks do not match.
    let isBroken: Bool
}
