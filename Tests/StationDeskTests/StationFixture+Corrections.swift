import ElectionModel
import Fingerprints
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

extension StationFixture {
    /// The next correction of a line, as the registrar makes it.
    func delta(
        after line: DeltaLine, _ operations: [DeltaOperation], voters: Int, revocations: [Revocation] = []
    ) throws -> SnapshotDelta {
        let writer = SnapshotWriter(
            key: try #require(sample.keys["registrar"]), certificate: try sample.certificate(.registrar, "registrar"),
            definition: sample.definition, clock: clock, random: SeededRandom(seed: 8))
        return try writer.delta(
            DeltaOrder(line: line, operations: operations, voters: voters, revocations: revocations))
    }

    /// The corrections of a day, one after the other: what each does, and the voters afterwards.
    func deltas(_ steps: [([DeltaOperation], voters: Int)]) throws -> [SnapshotDelta] {
        var line = snapshot.line
        return try steps.map { step in
            let delta = try delta(after: line, step.0, voters: step.voters)
            line = try line.appending(delta.statement)
            return delta
        }
    }

    /// Brings a correction to a desk.
    func correct(_ service: DeskService, _ delta: SnapshotDelta) async throws -> CanonicalValue {
        let name = "/stick/delta-\(delta.statement.number).sealed"
        corrections.bring(delta, as: name)
        return try await service.ask(["do": "correct", "delta": .string(name)])
    }

    /// The roots' word that this terminal's key does not count any more.
    func ownRevocation() throws -> Revocation {
        var revocation = Revocation(
            election: settings.election, kind: settings.kind, role: .station, subject: settings.station.rawValue,
            signKey: keys.signing.verifyingKey, reason: .stolen, from: SampleElection.start)
        revocation.endorse(with: sample.rootKeys[0])
        revocation.endorse(with: sample.rootKeys[1])
        return revocation
    }

    /// A voter who comes with a correction, with both index fingers.
    static func voter(
        _ listNumber: Int, fingersOf other: Int? = nil, mark: VoterMark? = nil
    ) throws -> SnapshotVoter {
        SnapshotVoter(
            listNumber: listNumber, pin: try pin(listNumber), surname: "Surname\(listNumber)",
            givenName: "Given\(listNumber)", patronymic: "", photo: [UInt8](repeating: UInt8(listNumber), count: 40),
            templates: try [FingerPosition.rightIndex, .leftIndex].map { position in
                SnapshotTemplate(
                    position: position.rawValue,
                    record: try finger(other ?? listNumber, position).impression(1, position: position).isoRecord())
            }, mark: mark)
    }
}
