import BallotCrypto
import ElectionModel
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing
import Trust

/// What others put into a record against the rules: each is refused at its entry, by its check.
@Suite struct ForgedRecordTests {
    @Test func `a key that nobody authorised does not vote`() async throws {
        var scene = try await RecordScene()
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
        try await scene.election.publish(ballots: [ballot])
        #expect(await scene.last(.authorisations) == scene.refusal())
    }

    @Test func `the registrar alone authorises nobody, nor the identification authority alone`() async throws {
        for alone in [true, false] {
            let scene = try await RecordScene()
            let (registrar, authority) = (scene.election.registrar, scene.election.authority)
            try await scene.election.publish(
                .voterAuthorisation,
                VoterAuthorisation.message(
                    pseudonym: scene.voters[0].pseudonym, voterKey: scene.voters[0].key.verifyingKey, session: 1,
                    event: .zero, registrar: alone ? registrar : authority, authority: alone ? registrar : authority,
                    election: scene.context))
            #expect(await scene.last(.authorisations) == scene.refusal())
        }
    }

    @Test func `a pseudonym that is not on the roll is not authorised, and sessions count from one`() async throws {
        let scene = try await RecordScene()
        func authorisation(_ pseudonym: [UInt8], _ session: UInt32) -> [UInt8] {
            VoterAuthorisation.message(
                pseudonym: pseudonym, voterKey: scene.voters[0].key.verifyingKey, session: session, event: .zero,
                registrar: scene.election.registrar, authority: scene.election.authority, election: scene.context)
        }
        try await scene.election.publish(.voterAuthorisation, authorisation(scene.voters[0].pseudonym, 2))
        #expect(await scene.last(.authorisations) == scene.refusal())
        let other = try await RecordScene(seed: 2)
        try await other.election.publish(
            .voterAuthorisation,
            VoterAuthorisation.message(
                pseudonym: [UInt8](repeating: 0xFE, count: 16), voterKey: other.voters[0].key.verifyingKey, session: 1,
                event: .zero, registrar: other.election.registrar, authority: other.election.authority,
                election: other.context))
        #expect(await other.last(.authorisations) == other.refusal())
    }

    /// Reordering under re-voting, and leaving a ballot out.
    @Test(arguments: [UInt32(1), 3])
    func `a voter's ballots are counted without gaps and repetitions`(counter: UInt32) async throws {
        var scene = try await RecordScene()
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        let wrong = try scene.election.ballot(of: &scene.voters[0], for: 1, in: scene.context, counter: counter)
        try await scene.election.publish(ballots: [wrong])
        #expect(await scene.last(.order) == scene.refusal())
    }

    @Test func `a ballot names the one before it`() async throws {
        var scene = try await RecordScene()
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        let wrong = try scene.election.ballot(of: &scene.voters[0], for: 1, in: scene.context, previous: .zero)
        try await scene.election.publish(ballots: [wrong])
        #expect(await scene.last(.order) == scene.refusal())
    }

    @Test func `no ballot id is used twice`() async throws {
        var scene = try await RecordScene()
        for index in 0..<2 { try await scene.election.authorise(&scene.voters[index], in: scene.context) }
        let ballots = try (0..<2).map {
            try scene.election.ballot(
                of: &scene.voters[$0], for: 0, in: scene.context, ballotId: [UInt8](repeating: 9, count: 16))
        }
        try await scene.election.publish(ballots: ballots)
        #expect(await scene.last(.repetitions) == scene.refusal())
    }

    /// Who copies another's ballot would learn that vote from the tally: ciphertexts and proofs belong to one voter.
    @Test func `a copy of another's ballot under one's own name does not hold`() async throws {
        var scene = try await RecordScene()
        for index in 0..<2 { try await scene.election.authorise(&scene.voters[index], in: scene.context) }
        let victim = try scene.election.ballot(of: &scene.voters[0], for: 2, in: scene.context)
        let own = try scene.election.ballot(of: &scene.voters[1], for: 0, in: scene.context)
        let copied = try RecordFields(victim.bytes).fields
        let mine = try RecordFields(own.bytes).fields
        let fields = Array(mine[..<8] + copied[8..<12])
        let body = fields.flatMap { field in
            (0..<4).map { UInt8(truncatingIfNeeded: field.count >> (24 - 8 * $0)) } + field
        }
        let signature = scene.voters[1].key.sign("dobush remote v1\n".utf8 + body)
        try await scene.election.publish(.ballots, batch: [body + [0, 0, 0, 64] + signature])
        #expect(await scene.last(.selections) == scene.refusal())
    }

    @Test func `a batch tells nothing by its order`() async throws {
        var scene = try await RecordScene()
        for index in 0..<2 { try await scene.election.authorise(&scene.voters[index], in: scene.context) }
        let ballots = try (0..<2).map { try scene.election.ballot(of: &scene.voters[$0], for: 0, in: scene.context) }
            .sorted { $1.tracker.bytes.lexicographicallyPrecedes($0.tracker.bytes) }
        try await scene.election.publish(.ballots, batch: ballots.map(\.bytes))
        #expect(await scene.last(.form) == scene.refusal())
    }

    @Test func `a ballot is cast or challenged, once, by its own key`() async throws {
        // The same decision twice is one statement to the ledger; the other one after it is not.
        for (first, second) in [(BallotDecision.Kind.cast, BallotDecision.Kind.challenge), (.challenge, .cast)] {
            var scene = try await RecordScene()
            try await scene.election.authorise(&scene.voters[0], in: scene.context)
            let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
            try await scene.election.publish(ballots: [ballot])
            try await scene.election.decide(first, ballot, by: scene.voters[0], in: scene.context)
            #expect(scene.refusal() == nil)
            try await scene.election.decide(second, ballot, by: scene.voters[0], in: scene.context)
            #expect(await scene.last(.openings) == scene.refusal())
        }
        var scene = try await RecordScene()
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
        try await scene.election.publish(ballots: [ballot])
        try await scene.election.decide(.cast, ballot, by: scene.voters[1], in: scene.context)
        #expect(await scene.last(.signature) == scene.refusal())
    }

    @Test func `an opening that shows another vote is refused`() async throws {
        var scene = try await RecordScene()
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
        try await scene.election.publish(ballots: [ballot])
        try await scene.election.decide(.challenge, ballot, by: scene.voters[0], in: scene.context)
        try await scene.election.publish(
            .ballotOpening,
            BallotOpening(tracker: ballot.tracker, seed: SecretBytes(scene.election.random.bytes(32)))
                .message(in: scene.context))
        #expect(await scene.last(.openings) == scene.refusal())
    }

    @Test func `a promise that is not kept shows when the box is sealed`() async throws {
        var scene = try await RecordScene()
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
        let promise = BallotPromise(tracker: ballot.tracker, deadline: UInt64(SampleElection.start.milliseconds))
        try await scene.election.publish(.ballotPromise, promise.signed(by: scene.election.box, in: scene.context))
        let made = await scene.election.writer.state.size - 1
        #expect(scene.refusal() == nil)
        try await scene.election.enter(.sealed)
        #expect(scene.refusal() == .message(made, .boxTimes))
    }

    @Test func `a promise that was kept too late, or that another signed, is refused`() async throws {
        var scene = try await RecordScene()
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: scene.context)
        let promise = BallotPromise(tracker: ballot.tracker, deadline: UInt64(SampleElection.start.milliseconds) - 1)
        try await scene.election.publish(.ballotPromise, promise.signed(by: scene.election.box, in: scene.context))
        // The clock stands still at the start: the second into which the deadline falls is just in time.
        try await scene.election.publish(ballots: [ballot])
        try await scene.election.enter(.sealed)
        #expect(scene.refusal() == nil)
        let other = try await RecordScene(seed: 2)
        let early = BallotPromise(tracker: .zero, deadline: 1)
        try await other.election.publish(.ballotPromise, early.signed(by: other.election.registrar, in: other.context))
        #expect(await other.last(.inclusion) == other.refusal())
    }

    @Test func `one member of the commission voids nothing, and nobody is voided twice`() async throws {
        var scene = try await RecordScene()
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        try await scene.election.void(scene.voters[0], in: scene.context)
        #expect(scene.refusal() == nil)
        try await scene.election.void(scene.voters[0], in: scene.context)
        #expect(await scene.last(.voids) == scene.refusal())
        let other = try await RecordScene(seed: 2)
        let one = other.election.members[0]
        try await other.election.void(other.voters[0], by: [one, one], in: other.context)
        #expect(await other.last(.voids) == other.refusal())
    }

    /// The oracle: the commission publishes one voter's ciphertext as the sum of a unit.
    @Test func `a voter's ciphertext in the place of a sum is refused`() async throws {
        var scene = try await RecordScene()
        let ballot = try await scene.election.vote(&scene.voters[0], for: 1, in: scene.context)
        try await scene.election.vote(&scene.voters[1], for: 2, in: scene.context)
        try await scene.seal()
        var single = EncryptedTally(of: try RemoteElection.style().contests[0], district: Array("d1".utf8))
        // As many as count, all of them one voter's: the sum would tell the vote as well as one alone.
        for _ in 0..<2 { try single.add(ballot) }
        try await scene.election.publish(.tallyAggregate, single.message(in: scene.context))
        #expect(await scene.last(.aggregates) == scene.refusal())
    }

    @Test func `nothing is summed before the closing drill`() async throws {
        var scene = try await RecordScene()
        let ballot = try await scene.election.vote(&scene.voters[0], for: 1, in: scene.context)
        try await scene.election.enter(.sealed)
        var sum = EncryptedTally(of: try RemoteElection.style().contests[0], district: Array("d1".utf8))
        try sum.add(ballot)
        try await scene.election.publish(.tallyAggregate, sum.message(in: scene.context))
        #expect(await scene.last(.drills) == scene.refusal())
    }

    @Test func `a unit that the manifest does not have is refused`() async throws {
        var scene = try await RecordScene()
        let ballot = try await scene.election.vote(&scene.voters[0], for: 1, in: scene.context)
        try await scene.seal()
        var other = EncryptedTally(of: try RemoteElection.style().contests[0], district: Array("d2".utf8))
        try other.add(ballot)
        try await scene.election.publish(.tallyAggregate, other.message(in: scene.context))
        #expect(await scene.last(.units) == scene.refusal())
    }

    @Test func `a drill's share that does not hold is refused`() async throws {
        let scene = try await RecordScene(drilled: 1)
        // Of the other drill, under this one's name: the proof is of another dummy.
        let closing = EncryptedTally(drill: .closing, in: scene.context)
        try await scene.council.decrypt(closing, by: 2, in: scene.context, election: scene.election)
        #expect(await scene.last(.drills) == scene.refusal())
    }

    @Test func `nobody comes onto the roll once a drill rests on it`() async throws {
        let scene = try await RecordScene(drilled: 1)
        _ = try? await scene.election.publish(
            .roll,
            batch: [
                RollRow(
                    pseudonym: [UInt8](repeating: 0xFF, count: 16), district: Array("d1".utf8), commitment: .zero,
                    base: scene.council.base
                ).bytes
            ])
        #expect(await scene.last(.roll) == scene.refusal())
    }

    @Test func `a ballot of another election is refused`() async throws {
        var scene = try await RecordScene()
        let other = try await RecordScene(seed: 9)
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballot = try scene.election.ballot(of: &scene.voters[0], for: 0, in: other.context)
        try await scene.election.publish(ballots: [ballot])
        #expect(await scene.last(.identity) == scene.refusal())
    }
}
