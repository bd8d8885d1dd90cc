import BallotCrypto
import ElectionModel
import Sodium
import TestSupport
import Testing

/// `Audit/vectors/remote/tally.json`.
@Suite struct TallyVectorTests {
    @Test func `any two of three trustees decrypt the sum, and forged shares are refused`() throws {
        let vectors = try Vectors.read("remote/tally.json")
        let election = try VectorShapes.election(vectors)
        let attempt = try CeremonyVectorTests.Attempt()
        let keys = try ElectionKeys(reveals: attempt.reveals, trustees: attempt.trustees, base: attempt.base)
        let contest = try VectorShapes.contest(vectors.object("contest"))
        let style = BallotStyle(id: Array("s-2".utf8), contests: [contest])
        var tally = EncryptedTally(of: contest, district: Array("d-1".utf8))
        for item in try vectors.array("ballots") {
            let ballot = try EncryptedBallot(
                decoding: Hex.decode(VectorShapes.text(item)), style: style, election: election)
            #expect(ballot.faults(in: election) == [])
            try tally.add(ballot)
        }
        for (sum, row) in zip(tally.sums, try vectors.array("aggregates")) {
            #expect(Hex.encode(sum.alpha.bytes) == (try row.string("A")))
            #expect(Hex.encode(sum.beta.bytes) == (try row.string("B")))
        }
        let shares = try vectors.array("shares").map {
            try DecryptionShare(
                decoding: Hex.decode(VectorShapes.text($0)), of: tally, keys: keys, election: election)
        }
        let logarithms = DiscreteLogarithm(base: election.key, limit: 100)
        for (first, second) in [(0, 1), (0, 2), (2, 1)] {
            #expect(
                try tally.decrypted(by: [shares[first], shares[second]], keys: keys, logarithms: logarithms)
                    == [1, 3, 1])
        }
        #expect(throws: RecordFault.self) {
            try tally.decrypted(by: [shares[0]], keys: keys, logarithms: logarithms)
        }
        #expect(throws: RecordFault.self) {
            try tally.decrypted(by: [shares[0], shares[0]], keys: keys, logarithms: logarithms)
        }
        let bad = try vectors.array("bad")
        #expect(bad.count >= 7)
        for item in bad {
            let name = try item.string("name")
            #expect(throws: RecordFault.self, "\(name)") {
                try DecryptionShare(
                    decoding: VectorShapes.bytes(item, "message"), of: tally, keys: keys, election: election)
            }
        }
    }

    @Test func `drills decrypt to one`() throws {
        let vectors = try Vectors.read("remote/tally.json")
        let election = try VectorShapes.election(vectors)
        let attempt = try CeremonyVectorTests.Attempt()
        let keys = try ElectionKeys(reveals: attempt.reveals, trustees: attempt.trustees, base: attempt.base)
        let logarithms = DiscreteLogarithm(base: election.key, limit: 1)
        for (drill, item) in zip(DecryptionDrill.allCases, try vectors.array("drills")) {
            let tally = EncryptedTally(drill: drill, in: election)
            #expect(Hex.encode(tally.sums[0].alpha.bytes) == (try item.string("A")))
            #expect(Hex.encode(tally.sums[0].beta.bytes) == (try item.string("B")))
            let shares = try item.array("shares").map {
                try DecryptionShare(
                    decoding: Hex.decode(VectorShapes.text($0)), of: tally, keys: keys, election: election)
            }
            #expect(
                try tally.decrypted(by: Array(shares.dropFirst()), keys: keys, logarithms: logarithms) == [1])
            let other = EncryptedTally(drill: drill == .opening ? .closing : .opening, in: election)
            #expect(throws: RecordFault.self) {
                try DecryptionShare(
                    decoding: Hex.decode(VectorShapes.text(item.array("shares")[0])), of: other, keys: keys,
                    election: election)
            }
        }
    }
}
