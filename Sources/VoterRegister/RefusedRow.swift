/// A row of a voter file that is refused, with all that is wrong with it.
struct RefusedRow: Sendable {
    let line: Int
    let faults: [RowFault]
}
