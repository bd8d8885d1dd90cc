import BallotCrypto
import Ceremony
import Console
import ElectionModel
import Files
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing
import Wording

@testable import TrusteeCommands

/// From the key to the votes: the trustees' programs, the ledger between them, and nothing else.
struct ElectionTallyTests {
    /// Five trustees, one of whom is gone after the key was made; 2,000 voters, some of whom challenge, vote again or vote on
    /// paper after all.
    @Test func `the votes of a whole election come out, one trustee being away`() async throws {
        let scene = try await ElectionScene(voters: 2000, trustees: 5, threshold: 3)
        let election = scene.election
        var voters = scene.voters
        try await scene.drill("drill-open", by: [1, 2, 3, 5])
        try await election.enter(.open)
        let context = try scene.context()
        for index in voters.indices { voters[index].sessions = 1 }
        try await election.publish(
            .voterAuthorisation,
            each: voters.map { voter in
                VoterAuthorisation.message(
                    pseudonym: voter.pseudonym, voterKey: voter.key.verifyingKey, session: 1, event: .zero,
                    registrar: election.registrar, authority: election.authority, election: context)
            })
        var expected = [0, 0, 0, 0]
        var ballots: [EncryptedBallot] = []
        var decisions: [(BallotDecision.Kind, EncryptedBallot, RemoteVoter)] = []
        var openings: [[UInt8]] = []
        for index in voters.indices {
            if index % 100 == 0 {
                let seed = SecretBytes(election.random.bytes(32))
                let tried = try election.ballot(of: &voters[index], for: 2, in: context, seed: seed)
                ballots.append(tried)
                decisions.append((.challenge, tried, voters[index]))
                openings.append(BallotOpening(tracker: tried.tracker, seed: seed).message(in: context))
            }
            if index % 100 == 1 {
                let first = try election.ballot(of: &voters[index], for: 1, in: context)
                ballots.append(first)
                decisions.append((.cast, first, voters[index]))
            }
            let option = index % 3
            let ballot = try election.ballot(of: &voters[index], for: option, in: context)
            ballots.append(ballot)
            decisions.append((.cast, ballot, voters[index]))
            if index % 100 != 2 { expected[option] += 1 }
        }
        for start in stride(from: 0, to: ballots.count, by: 500) {
            try await election.publish(ballots: Array(ballots[start..<min(start + 500, ballots.count)]))
        }
        for kind in [BallotDecision.Kind.challenge, .cast] {
            try await election.publish(
                kind == .cast ? .ballotCast : .ballotChallenge,
                each: decisions.filter { $0.0 == kind }.map { decision in
                    BallotDecision(kind, of: decision.1.tracker).signed(by: decision.2.key, in: context)
                })
        }
        try await election.publish(.ballotOpening, each: openings)
        for index in stride(from: 2, to: 2000, by: 100) { try await election.void(voters[index], in: context) }
        try await election.enter(.sealed)
        try await scene.drill("drill-close", by: [1, 2, 5])
        for number in [1, 2, 5] {
            let outcome = try scene.decrypting(.tally, by: number).hold(Script(confirm: [true]))
            #expect(outcome.members["units"] == ["tally-d1-mayor"])
        }
        let counted = try scene.combining.hold(Script())
        guard case .array(let units)? = counted.members["units"], let unit = units.first else {
            Issue.record("no units")
            return
        }
        #expect(unit["votes"] == .array(expected.map { .int($0) }))
        #expect(unit["ballots"] == 1980)
        #expect(unit["trustees"] == [1, 2, 5])
    }

    @Test func `sums and results go into the ledger, and the count ends only with them`() async throws {
        let scene = try await ElectionScene(voters: 4)
        try await scene.drill("drill-open", by: [1, 3])
        try await scene.election.enter(.open)
        var voters = scene.voters
        let context = try scene.context()
        for index in 0..<3 { try await scene.election.vote(&voters[index], for: 1, in: context) }
        try await scene.election.enter(.sealed)
        try await scene.drill("drill-close", by: [2, 3])
        for number in [1, 2] { _ = try scene.decrypting(.tally, by: number).hold(Script(confirm: [true])) }
        _ = try scene.combining.hold(Script())
        func file(_ name: String) throws -> [UInt8] {
            try DurableFile.read("\(scene.room.table.path)/\(name).msg", limit: 1 << 20)
        }
        try await scene.election.publish(.tallyAggregate, file("tally-d1-mayor-sum"))
        for number in [1, 2] { try await scene.election.publish(.tallyShare, scene.share("tally-d1-mayor", number)) }
        #expect(await scene.election.writer.state.remote?.results == [])
        try await scene.election.publish(.tallyResult, file("tally-d1-mayor-result"))
        #expect(await scene.election.writer.state.remote?.results.count == 1)
        #expect(throws: Never.self) { try RecordReader(path: scene.election.ledger).read() }
    }

    @Test func `the box does not open before as many trustees as are needed have held the drill`() async throws {
        let scene = try await ElectionScene(voters: 3)
        _ = try scene.decrypting(.drill, by: 1).hold(Script(confirm: [true]))
        let complaint = #expect(throws: Complaint.self) { try scene.combining.hold(Script()) }
        #expect(complaint?.nature == .partial)
        #expect(complaint?.english.contains("trustees 2, 3") == true)
        try await scene.election.publish(.tallyShare, scene.share("drill-open", 1))
        await #expect(throws: LedgerError.refused(.drillMissing(has: 1, needs: 2))) {
            try await scene.election.enter(.open)
        }
        // A second time changes nothing, and signs nothing anew.
        let again = try scene.decrypting(.drill, by: 1).hold(Script(confirm: [true]))
        #expect(again.members["files"] == 0)
    }

    @Test func `a trustee who sends garbage at the tally is named and left out`() async throws {
        let scene = try await ElectionScene(voters: 3)
        try await scene.drill("drill-open", by: [1, 2, 3])
        try await scene.election.enter(.open)
        var voters = scene.voters
        let context = try scene.context()
        for index in 0..<2 { try await scene.election.vote(&voters[index], for: 0, in: context) }
        try await scene.election.enter(.sealed)
        try await scene.drill("drill-close", by: [1, 2])
        for number in 1...3 { _ = try scene.decrypting(.tally, by: number).hold(Script(confirm: [true])) }
        var bytes = try scene.share("tally-d1-mayor", 2)
        bytes[bytes.count - 100] ^= 1
        try DurableFile.replace("\(scene.room.table.path)/tally-d1-mayor-2.msg", bytes)
        let script = Script()
        let outcome = try scene.combining.hold(script)
        #expect(script.notes.contains { $0.colour == .red && $0.line.contains("trustee 2") })
        #expect("\(outcome.members["units", default: .null])".contains("trustees"))
        // Another's share under one's own name is no second share.
        try DurableFile.replace(
            "\(scene.room.table.path)/tally-d1-mayor-3.msg", try scene.share("tally-d1-mayor", 1))
        let complaint = #expect(throws: Complaint.self) { try scene.combining.hold(Script()) }
        #expect(complaint?.english.contains("trustees 2, 3") == true)
    }
}
