import ElectionModel
import Ledger
import Sodium
import Testing
import Trust
import VoterSnapshot

extension SnapshotFixture {
    /// The next delta of a line, which the ledger announces.
    func delta(
        _ line: DeltaLine, _ operations: [DeltaOperation], voters: Int, opening: OpeningMaster? = nil,
        revocations: [Revocation] = [], isAnnounced: Bool = true
    ) throws -> SnapshotDelta {
        let order = DeltaOrder(
            line: line, operations: operations, voters: voters, opening: opening, revocations: revocations)
        let delta = try writer().delta(order)
        return isAnnounced ? try announced(delta) : delta
    }

    /// The delta with the proof of its entry.
    func announced(_ delta: SnapshotDelta) throws -> SnapshotDelta {
        try delta.attaching(try proof("snapshot.delta", delta.statement.ledgerBody))
    }

    /// A delta's file, verified.
    func verified(
        _ delta: SnapshotDelta, after line: DeltaLine, _ expectation: SnapshotExpectation? = nil
    ) throws(SnapshotRefusal) -> VerifiedDelta {
        try DeltaReader.verify(
            delta.bytes, after: line, expectation: expectation ?? self.expectation(), now: Self.now)
    }

    /// The list with one delta more.
    func applied(
        _ operations: [DeltaOperation], to list: OpenedSnapshot, voters: Int
    ) async throws -> OpenedSnapshot {
        let delta = try verified(try self.delta(list.line, operations, voters: voters), after: list.line)
        return try await list.applying(delta, with: device)
    }

    /// The ordinary list of three voters: 1, 2 and 7.
    func opened() async throws -> OpenedSnapshot {
        try await written()
        return try await verify().open(with: device)
    }
}
