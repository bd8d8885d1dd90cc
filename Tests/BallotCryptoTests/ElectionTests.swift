import BallotCrypto
import Sodium
import TestSupport
import Testing

@Suite struct ElectionTests {
    /// 2,000 voters; some challenge a ballot first, some vote again, one trustee stays away.
    @Test func `the votes of a whole election come out, of each voter the last`() throws {
        let council = try SampleCouncil(seed: 2000)
        let style = try SampleCouncil.duel()
        var tally = EncryptedTally(of: style.contests[0], district: Array("d-1".utf8))
        var expected: [UInt32] = [0, 0]
        var trackers: Set<Digest> = []
        for number in 0..<2000 {
            let voter = try council.voter()
            let choice: [UInt32] = number % 3 == 0 ? [0, 1] : [1, 0]
            var previous = Digest.zero
            var counter: UInt32 = 0
            func cast(_ choices: [UInt32], seed: SecretBytes? = nil) throws -> EncryptedBallot {
                counter += 1
                let ballot = try council.ballot(
                    [choices], style: style, key: voter.key, pseudonym: voter.pseudonym, counter: counter,
                    previous: previous, seed: seed)
                previous = ballot.tracker
                trackers.insert(ballot.tracker)
                return ballot
            }
            if number % 100 == 0 {
                let seed = SecretBytes(council.random.bytes(32))
                #expect(try cast(choice, seed: seed).opened(with: seed, in: council.election) == [choice])
            }
            if number % 100 == 1 { _ = try cast([0, 1]) }
            let ballot = try cast(choice)
            #expect(ballot.header.counter == (number % 100 < 2 ? 2 : 1))
            if number % 10 == 0 {
                let read = try EncryptedBallot(
                    decoding: ballot.bytes, style: style, election: council.election)
                #expect(read.faults(in: council.election) == [])
                try tally.add(read)
            } else {
                try tally.add(ballot)
            }
            for index in 0..<2 { expected[index] += choice[index] }
        }
        #expect(trackers.count == 2040)
        #expect(tally.ballots == 2000)
        let shares = try [3, 1].map { try council.decryption(of: tally, by: $0) }
        let logarithms = DiscreteLogarithm(base: council.election.key, limit: 2000)
        #expect(try tally.decrypted(by: shares, keys: council.keys, logarithms: logarithms) == expected)
        // One ballot less, and the shares are of another sum.
        var other = EncryptedTally(of: style.contests[0], district: Array("d-1".utf8))
        let voter = try council.voter()
        try other.add(council.ballot([[1, 0]], style: style, key: voter.key, pseudonym: voter.pseudonym))
        #expect(throws: RecordFault.self) {
            try DecryptionShare(
                decoding: DecryptionShare.message(
                    of: tally, share: council.share(of: 1), signing: council.trustees[0].signing,
                    keys: council.keys, election: council.election, random: council.random.bytes), of: other,
                keys: council.keys, election: council.election)
        }
    }

    @Test func `a unit without ballots has no votes, and nobody decrypts it`() throws {
        let council = try SampleCouncil(seed: 31)
        let tally = EncryptedTally(of: try SampleCouncil.duel().contests[0], district: [])
        let logarithms = DiscreteLogarithm(base: council.election.key, limit: 1)
        #expect(try tally.decrypted(by: [], keys: council.keys, logarithms: logarithms) == [0, 0])
        #expect(throws: RecordFault.self) { try council.decryption(of: tally, by: 1) }
    }

    @Test func `logarithms are found up to the limit and not beyond`() {
        let base = Point.generator(to: Scalar(77))
        let logarithms = DiscreteLogarithm(base: base, limit: 1000)
        for number: UInt32 in [0, 1, 31, 32, 33, 500, 961, 999, 1000] {
            #expect(logarithms.find(base.power(Scalar(number)), atMost: 1000) == number)
            #expect(logarithms.find(base.power(Scalar(number)), atMost: number) == number)
            if number > 0 { #expect(logarithms.find(base.power(Scalar(number)), atMost: number - 1) == nil) }
        }
        #expect(logarithms.find(base.power(Scalar(1001)), atMost: 5000) == nil)
        #expect(logarithms.find(.generator, atMost: 1000) == nil)
    }

    @Test func `five million votes are found`() {
        let base = Point.generator(to: Scalar(5))
        let logarithms = DiscreteLogarithm(base: base, limit: DiscreteLogarithm.largest)
        #expect(logarithms.find(base.power(Scalar(4_999_999)), atMost: 5_000_000) == 4_999_999)
        #expect(logarithms.find(base.power(Scalar(5_000_001)), atMost: 5_000_000) == nil)
    }
}
