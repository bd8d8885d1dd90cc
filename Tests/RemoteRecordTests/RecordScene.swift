import BallotCrypto
import ElectionModel
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport

/// A remote election that is open, with voters on the roll.
struct RecordScene {
    let folder = TemporaryFolder()
    let election: RemoteElection
    let council: TrusteeCouncil
    let context: ElectionContext
    var voters: [RemoteVoter]

    init(voters count: Int = 4, seed: UInt64 = 1, floor: Int = 2, drilled: Int = 2) async throws {
        election = try await RemoteElection(folder: folder.path, seed: seed)
        council = try await TrusteeCouncil(in: election, floor: floor)
        voters = try await election.roll(count, base: council.base)
        context = try RecordReader(path: election.ledger).read().context
        for number in 1...max(drilled, 1) where number <= drilled {
            try await council.decrypt(
                EncryptedTally(drill: .opening, in: context), by: number, in: context, election: election)
        }
        if drilled >= 2 { try await election.enter(.open) }
    }

    /// What the record is worth.
    func read() throws -> CheckedRecord { try RecordReader(path: election.ledger).read() }

    /// Why the record is refused, if it is.
    func refusal() -> RecordRefusal? {
        do throws(RecordRefusal) {
            _ = try RecordReader(path: election.ledger).read()
            return nil
        } catch { return error }
    }

    /// The number of the last entry, with a check.
    func last(_ check: RecordCheck) async -> RecordRefusal { .message(await election.writer.state.size - 1, check) }

    /// Seals the box and holds the closing drill.
    func seal() async throws {
        try await election.enter(.sealed)
        for number in [1, 3] {
            try await council.decrypt(
                EncryptedTally(drill: .closing, in: context), by: number, in: context, election: election)
        }
    }
}
