import ElectionModel
import VoterSnapshot

/// What people are told of a delta.
struct DeltaFacts: Hashable, Sendable {
    let station: StationId
    let number: Int
    let changes: Int
    let revocations: Int
    /// On the list afterwards.
    let voters: Int

    init(station: StationId, number: Int, changes: Int, revocations: Int, voters: Int) {
        self.station = station
        self.number = number
        self.changes = changes
        self.revocations = revocations
        self.voters = voters
    }

    init(_ delta: DeltaStatement) {
        self.init(
            station: delta.station, number: delta.number, changes: delta.operations,
            revocations: delta.revocations.count, voters: delta.voters)
    }
}
