import ElectionModel
import VoterSnapshot

/// A row of a corrections file that is right in itself.
struct CorrectionRow: Sendable {
    /// The physical line on which it begins, from 1.
    let line: Int
    let change: Change

    /// What it does.
    enum Change: Sendable {
        case add(Pin)
        case remove(Voter)
        case transfer(Voter, to: StationId)
        case mark(Voter, VoterMark)
    }

    /// By what the row names a voter of the list: the list number, the PIN, or both.
    struct Voter: Sendable {
        let listNumber: Int?
        let pin: Pin?

        /// The column in which a fault of the voter is told.
        var column: CorrectionColumn { listNumber == nil ? .pin : .listNumber }
    }
}
