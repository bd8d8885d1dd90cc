import BallotCrypto
import ElectionModel
import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing

/// A record in which everybody does as they should.
@Suite struct HonestRecordTests {
    @Test func `of each voter the last cast ballot counts, challenged and voided ones do not`() async throws {
        var scene = try await RecordScene(voters: 6)
        let election = scene.election
        // One votes once; one again; one challenges first; one is voided; one neither casts nor challenges; one stays away.
        try await election.vote(&scene.voters[0], for: 0, in: scene.context)
        try await election.vote(&scene.voters[1], for: 0, in: scene.context)
        try await election.vote(&scene.voters[1], for: 2, in: scene.context)
        let seed = SecretBytes(election.random.bytes(32))
        try await election.authorise(&scene.voters[2], in: scene.context)
        let tried = try election.ballot(of: &scene.voters[2], for: 1, in: scene.context, seed: seed)
        try await election.publish(ballots: [tried])
        try await election.decide(.challenge, tried, by: scene.voters[2], in: scene.context)
        try await election.publish(
            .ballotOpening, BallotOpening(tracker: tried.tracker, seed: seed).message(in: scene.context))
        try await election.vote(&scene.voters[2], for: 1, in: scene.context)
        try await election.vote(&scene.voters[3], for: 3, in: scene.context)
        try await election.void(scene.voters[3], in: scene.context)
        try await election.authorise(&scene.voters[4], in: scene.context)
        let waiting = try election.ballot(of: &scene.voters[4], for: 0, in: scene.context)
        try await election.publish(ballots: [waiting])
        try await scene.seal()

        let record = try scene.read()
        #expect(record.ballots == 7 && record.voters == 6 && record.voids == 1)
        #expect(record.drilled(.opening) == [1, 2] && record.drilled(.closing) == [1, 3])
        let (unit, tally) = try #require(try record.tallies().first)
        #expect(unit.contest.rawValue == "mayor" && unit.district.rawValue == "d1")
        #expect(tally.ballots == 3)
        let logarithms = DiscreteLogarithm(base: scene.context.key, limit: 3)
        let shares = try [2, 3].map { number in
            try DecryptionShare(
                decoding: DecryptionShare.message(
                    of: tally, share: scene.council.shares[number - 1],
                    signing: scene.council.trustees[number - 1].signing, keys: record.keys, election: record.context,
                    random: election.random.bytes), of: tally, keys: record.keys, election: record.context)
        }
        #expect(try tally.decrypted(by: shares, keys: record.keys, logarithms: logarithms) == [1, 1, 1, 0])
        try await election.publish(.tallyAggregate, tally.message(in: scene.context))
        #expect(scene.refusal() == nil)
    }

    @Test func `two ballots of one voter may stand in one batch, in the order of trackers`() async throws {
        var scene = try await RecordScene(voters: 2)
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let ballots = try (0..<4).map { try scene.election.ballot(of: &scene.voters[0], for: $0, in: scene.context) }
        try await scene.election.publish(ballots: ballots)
        #expect(try scene.read().ballots == 4)
    }

    @Test func `a new device votes on, and the old one no more`() async throws {
        var scene = try await RecordScene(voters: 2)
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        let old = scene.voters[0]
        scene.voters[0].key = try SigningKey(seed: SecretBytes(scene.election.random.bytes(32)))
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        try await scene.election.vote(&scene.voters[0], for: 1, in: scene.context)
        #expect(scene.refusal() == nil)
        var lost = old
        lost.ballots = scene.voters[0].ballots
        lost.last = scene.voters[0].last
        let late = try scene.election.ballot(of: &lost, for: 2, in: scene.context)
        try await scene.election.publish(ballots: [late])
        #expect(await scene.last(.signature) == scene.refusal())
    }

    @Test func `nothing is decrypted before the seal and the closing drill, and no drill is held in between`()
        async throws
    {
        var scene = try await RecordScene(voters: 2)
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        #expect(throws: RecordRefusal.notNow) { try scene.read().tallies() }
        #expect(try scene.read().drill == nil)
        try await scene.election.enter(.sealed)
        #expect(throws: RecordRefusal.notNow) { try scene.read().tallies() }
        #expect(try scene.read().drill?.0 == .closing)
    }

    @Test func `a district below the floor has no unit`() async throws {
        var scene = try await RecordScene(voters: 3, floor: 4)
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        try await scene.seal()
        #expect(try scene.read().tallies().isEmpty)
    }

    @Test func `before the trustees have made the key there is nothing to do`() async throws {
        let folder = TemporaryFolder()
        let election = try await RemoteElection(folder: folder.path, seed: 3)
        #expect(throws: RecordRefusal.noKey) { try RecordReader(path: election.ledger).read() }
    }

    @Test func `a new manifest begins anew, and the failed attempt does not count`() async throws {
        let folder = TemporaryFolder()
        let election = try await RemoteElection(folder: folder.path, seed: 4)
        let manifest = TrusteeCouncil.manifest(of: election.sample.definition, all: 4, needed: 2)
        try await election.publish(.remoteManifest, body: manifest.canonical)
        let council = try await TrusteeCouncil(in: election)
        _ = try await election.roll(3, base: council.base)
        #expect(try RecordReader(path: election.ledger).read().keys == council.keys)
    }
}
