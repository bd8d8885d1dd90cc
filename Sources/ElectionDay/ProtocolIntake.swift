package import ElectionModel
package import Ledger
import Sodium
package import Tabulation

/// Receives the stations' protocols: whatever does not add up is named before it reaches the ledger.
package enum ProtocolIntake {
    /// What is wrong with a submitted protocol; empty when it may be appended.
    ///
    /// - Throws: `CanonicalError` when the submission is no protocol at all.
    package static func faults(
        _ submission: Submission, definition: ElectionDefinition, list: LedgerState.VoterList?
    ) throws(CanonicalError) -> [ProtocolFault] {
        guard submission.type == .stationProtocol else {
            throw .member("type", expected: "station.protocol")
        }
        let paper = try StationProtocol(canonicalBytes: submission.body.encoded())
        guard let contest = definition.contests.first(where: { $0.id == paper.contest }) else {
            throw .member("contest", expected: "a contest of this election")
        }
        return paper.faults(
            form: definition.form, formHash: Hex.encode(SHA256.hash(definition.form.canonicalBytes)),
            contest: contest, listed: list?.voters[paper.station])
    }
}
