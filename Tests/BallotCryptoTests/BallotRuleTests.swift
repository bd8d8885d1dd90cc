import BallotCrypto
import Sodium
import TestSupport
import Testing

/// Rules whose lack broke other systems.
@Suite struct BallotRuleTests {
    @Test func `a vote that a contest does not allow is not encrypted`() throws {
        let council = try SampleCouncil(seed: 21)
        let style = try SampleCouncil.duel()
        let voter = try council.voter()
        for choices: [[UInt32]] in [[[1, 1]], [[0, 0]], [[2, 0]], [[1]], [[1, 0, 0]], [], [[1, 0], [1, 0]]] {
            #expect(throws: RecordFault.self, "\(choices)") {
                try council.ballot(choices, style: style, key: voter.key, pseudonym: voter.pseudonym)
            }
        }
        let stranger = try council.voter()
        #expect(throws: RecordFault.self) {
            try EncryptedBallot(
                choices: [[1, 0]], seed: SecretBytes(council.random.bytes(32)),
                header: BallotHeader(
                    pseudonym: voter.pseudonym, voterKey: voter.key.verifyingKey, counter: 1, previous: .zero,
                    ballotId: council.random.bytes(16)), style: style, election: council.election,
                signingKey: stranger.key)
        }
    }

    @Test func `every vote that a contest of lists allows is encrypted, proven and opened`() throws {
        let council = try SampleCouncil(seed: 22)
        let contest = try ContestShape(
            id: [1], options: [[1], [2], [3], [4]], perOption: 1, marks: 0...1,
            lists: [ListShape(id: [9], mark: 0, candidates: [1, 2], preferences: 1)])
        let style = BallotStyle(id: [7], contests: [contest])
        let voter = try council.voter()
        var allowed = 0
        for number in UInt32(0)..<16 {
            let choices = (0..<4).map { number >> $0 & 1 }
            guard contest.allows(choices) else { continue }
            allowed += 1
            let seed = SecretBytes(council.random.bytes(32))
            let ballot = try council.ballot(
                [choices], style: style, key: voter.key, pseudonym: voter.pseudonym, seed: seed)
            #expect(ballot.faults(in: council.election) == [], "\(choices)")
            #expect(try ballot.opened(with: seed, in: council.election) == [choices])
        }
        // Nothing, the fourth option, the list, the list with one candidate or the other.
        #expect(allowed == 5)
    }

    @Test(arguments: UInt64(100)..<106)
    func `random contests and votes hold together`(seed: UInt64) throws {
        let council = try SampleCouncil(seed: seed)
        var random = SeededRandom(seed: seed)
        let options = Int.random(in: 1...4, using: &random)
        let perOption = UInt32.random(in: 1...3, using: &random)
        let choices = (0..<options).map { _ in UInt32.random(in: 0...perOption, using: &random) }
        let total = choices.reduce(0, +)
        let least = total - min(total, UInt32.random(in: 0...2, using: &random))
        let contest = try ContestShape(
            id: [1], options: (0..<options).map { [UInt8($0)] }, perOption: perOption,
            marks: least...(total + UInt32.random(in: 0...2, using: &random)))
        let style = BallotStyle(id: [2], contests: [contest])
        let voter = try council.voter()
        let seedBytes = SecretBytes(random.bytes(32))
        let ballot = try council.ballot(
            [choices], style: style, key: voter.key, pseudonym: voter.pseudonym, seed: seedBytes)
        let read = try EncryptedBallot(decoding: ballot.bytes, style: style, election: council.election)
        #expect(read.faults(in: council.election) == [], "seed \(seed)")
        #expect(try read.opened(with: seedBytes, in: council.election) == [choices], "seed \(seed)")
        #expect(read.tracker == ballot.tracker)
    }

    @Test func `another seed opens nothing`() throws {
        let council = try SampleCouncil(seed: 23)
        let voter = try council.voter()
        let ballot = try council.ballot(
            [[1, 0]], style: SampleCouncil.duel(), key: voter.key, pseudonym: voter.pseudonym)
        let fault = VectorShapes.fault {
            _ = try ballot.opened(with: SecretBytes(council.random.bytes(32)), in: council.election)
        }
        #expect(fault?.check == .openings)
    }

    @Test func `a ballot of another election is refused`() throws {
        let council = try SampleCouncil(seed: 24)
        let other = try SampleCouncil(seed: 25)
        let voter = try council.voter()
        let style = try SampleCouncil.duel()
        let ballot = try council.ballot([[1, 0]], style: style, key: voter.key, pseudonym: voter.pseudonym)
        let fault = VectorShapes.fault {
            _ = try EncryptedBallot(decoding: ballot.bytes, style: style, election: other.election)
        }
        #expect(fault?.check == .identity)
    }

    /// A clash: two voters are shown one ballot as theirs.
    @Test func `equal votes of one voter have different trackers and ciphertexts`() throws {
        let council = try SampleCouncil(seed: 26)
        let voter = try council.voter()
        let style = try SampleCouncil.duel()
        let ballots = try (0..<2).map { _ in
            try council.ballot([[1, 0]], style: style, key: voter.key, pseudonym: voter.pseudonym)
        }
        #expect(ballots[0].tracker != ballots[1].tracker)
        let ciphertexts = ballots.compactMap { $0.ciphertexts(of: Array("duel".utf8)) }.flatMap { $0 }
        #expect(Set(ciphertexts.flatMap { [$0.alpha, $0.beta] }).count == 8)
    }

    @Test func `a decision is the voter's, about this ballot, and of its kind`() throws {
        let council = try SampleCouncil(seed: 27)
        let (voter, stranger) = (try council.voter(), try council.voter())
        let style = try SampleCouncil.duel()
        let ballot = try council.ballot([[0, 1]], style: style, key: voter.key, pseudonym: voter.pseudonym)
        let other = try council.ballot([[0, 1]], style: style, key: voter.key, pseudonym: voter.pseudonym)
        let decision = BallotDecision(.cast, of: ballot.tracker)
        let message = decision.signed(by: voter.key, in: council.election)
        #expect(try BallotDecision(.cast, decoding: message, about: ballot, in: council.election) == decision)
        #expect(throws: RecordFault.self) {
            try BallotDecision(.challenge, decoding: message, about: ballot, in: council.election)
        }
        #expect(throws: RecordFault.self) {
            try BallotDecision(.cast, decoding: message, about: other, in: council.election)
        }
        #expect(throws: RecordFault.self) {
            try BallotDecision(
                .cast, decoding: decision.signed(by: stranger.key, in: council.election), about: ballot,
                in: council.election)
        }
    }
}
