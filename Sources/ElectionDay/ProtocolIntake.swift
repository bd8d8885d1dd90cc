package import ElectionModel
package import Ledger
import Sodium
package import Tabulation

/// Receives the stations' protocols: whatever does not add up is named before it reaches the ledger.
package enum ProtocolIntake {
    /// What is wrong with a submitted protocol; empty when it may be appended.
    ///
    /// - Parameters:
    ///   - submission: what the station signed.
    ///   - definition: the election's definition.
    ///   - snapshots: the newest snapshot of each station with its deltas, as the ledger knows them.
    /// - Throws: ``IntakeRefusal`` when the submission is no protocol of this election; `CanonicalError` when it is none
    ///   at all.
    package static func faults(
        _ submission: Submission, definition: ElectionDefinition,
        snapshots: [StationId: LedgerState.Snapshot]
    ) throws -> [ProtocolFault] {
        guard submission.type == .stationProtocol else { throw IntakeRefusal.noProtocol }
        let paper = try StationProtocol(canonicalBytes: submission.body.encoded())
        guard let contest = definition.contests.first(where: { $0.id == paper.contest }) else {
            throw IntakeRefusal.otherContest(paper.contest)
        }
        let listed = snapshots[paper.station]?.voters(after: paper.delta)
        return paper.faults(
            form: definition.form, formHash: Hex.encode(SHA256.hash(definition.form.canonicalBytes)),
            contest: contest, listed: listed)
    }
}
