import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import Glibc
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing
import Wording

@testable import TrusteeCommands

/// A trustee's program decrypts nothing but sums that it computed from a record that it checked.
struct NoOracleTests {
    /// A sealed election of three votes whose closing drill was held; the first ballot.
    private func sealed() async throws -> (ElectionScene, voters: [RemoteVoter], first: EncryptedBallot) {
        let scene = try await ElectionScene(voters: 4)
        try await scene.drill("drill-open", by: [1, 2])
        try await scene.election.enter(.open)
        var voters = scene.voters
        let context = try scene.context()
        let first = try await scene.election.vote(&voters[0], for: 1, in: context)
        for index in 1..<3 { try await scene.election.vote(&voters[index], for: 0, in: context) }
        try await scene.election.enter(.sealed)
        try await scene.drill("drill-close", by: [1, 2])
        return (scene, voters, first)
    }

    private func single(_ ballot: EncryptedBallot) throws -> EncryptedTally {
        var tally = EncryptedTally(of: try RemoteElection.style().contests[0], district: Array("d1".utf8))
        try tally.add(ballot)
        return tally
    }

    @Test func `a voter's ciphertext that the commission publishes as a sum is refused`() async throws {
        let (scene, _, first) = try await sealed()
        try await scene.election.publish(.tallyAggregate, single(first).message(in: scene.context()))
        let entry = await scene.election.writer.state.size - 1
        #expect(throws: RecordRefusal.message(entry, .counted)) {
            try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true]))
        }
        #expect(!scene.hasShare("tally-d1-mayor", 1))
    }

    @Test func `a voter's ciphertext on the table changes nothing of what is decrypted`() async throws {
        let (scene, _, first) = try await sealed()
        let context = try scene.context()
        try DurableFile.replace("\(scene.room.table.path)/tally-d1-mayor-sum.msg", single(first).message(in: context))
        _ = try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true]))
        let record = try RecordReader(path: scene.election.ledger).read()
        let share = try scene.share("tally-d1-mayor", 1)
        #expect(throws: RecordFault.self) {
            try DecryptionShare(decoding: share, of: single(first), keys: record.keys, election: context)
        }
        let (_, whole) = try #require(try record.tallies().first)
        #expect(try DecryptionShare(decoding: share, of: whole, keys: record.keys, election: context).trustee == 1)
    }

    /// Two tallies of overlapping sets leak the difference.
    @Test func `the same unit is not decrypted again with one vote less`() async throws {
        let (scene, voters, _) = try await sealed()
        _ = try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true]))
        let before = try scene.share("tally-d1-mayor", 1)
        try await scene.election.void(voters[0], in: scene.context())
        let complaint = #expect(throws: Complaint.self) {
            try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true]))
        }
        #expect(complaint?.nature == .unsound)
        #expect(complaint?.english.contains("tally-d1-mayor") == true)
        #expect(try scene.share("tally-d1-mayor", 1) == before)
        // Whoever takes the share away gets no second one either.
        unlink("\(scene.room.table.path)/tally-d1-mayor-1.msg")
        #expect(throws: Complaint.self) { try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true])) }
        #expect(!scene.hasShare("tally-d1-mayor", 1))
    }

    @Test func `without its memory a trustee's program does nothing`() async throws {
        let (scene, _, _) = try await sealed()
        unlink(scene.room.memory(1))
        let complaint = #expect(throws: Complaint.self) {
            try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true]))
        }
        #expect(complaint?.nature == .missing)
    }

    @Test func `a record that people do not recognise is not decrypted`() async throws {
        let (scene, _, _) = try await sealed()
        let script = Script(confirm: [false])
        #expect(throws: Complaint.self) { try scene.decrypting(.tally, by: 1).hold(script) }
        #expect(!scene.hasShare("tally-d1-mayor", 1))
        let record = try RecordReader(path: scene.election.ledger).read()
        for line in Fingerprint(root: record.root).lines + Fingerprint(record.roots).lines {
            #expect(script.lines.contains("    \(line)"))
        }
    }

    @Test func `before the seal, and before the closing drill, nothing is decrypted`() async throws {
        let scene = try await ElectionScene(voters: 3)
        #expect(throws: RecordRefusal.notNow) { try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true])) }
        try await scene.drill("drill-open", by: [1, 2])
        try await scene.election.enter(.open)
        #expect(throws: RecordRefusal.notNow) { try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true])) }
        #expect(throws: RecordRefusal.notNow) { try scene.decrypting(.drill, by: 1).hold(Script(confirm: [true])) }
        try await scene.election.enter(.sealed)
        #expect(throws: RecordRefusal.notNow) { try scene.decrypting(.tally, by: 1).hold(Script(confirm: [true])) }
    }

    @Test func `a share of another election's key signs nothing here`() async throws {
        let (scene, _, _) = try await sealed()
        let other = try TrusteeTable(trustees: 3, threshold: 2, seed: 40)
        try other.finish()
        let stranger = PartialDecryption(
            part: .tally, key: other.key(1), record: RecordShowing(path: scene.election.ledger),
            table: scene.room.table, passphraseFile: try other.phraseFile(1), random: SeededRandom(seed: 1))
        #expect(throws: KeyCeremonyFault.otherKey) { try stranger.hold(Script(confirm: [true])) }
    }
}
