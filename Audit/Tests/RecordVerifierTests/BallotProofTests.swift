import Testing

@testable import RecordVerifier

/// Ballots of `vectors/remote`, many at once.
@Suite struct BallotProofTests {
    struct Ballots: Decodable {
        struct Good: Decodable {
            let name: String
            let message: String
            let tracker: String
        }

        struct Bad: Decodable {
            let name: String
            let check: String
            let place: String
            let message: String
        }

        let manifest: AnyJson
        let extendedHash: String
        let electionKey: String
        let good: [Good]
        let bad: [Bad]
    }

    let ballots: Ballots
    let verifier: BallotVerifier

    init() throws {
        ballots = try Vectors.read("remote/ballots.json", as: Ballots.self)
        verifier = try #require(
            BallotVerifier(
                manifest: ballots.manifest.value.canonicalBytes(), election: GroupTests.bytes(ballots.extendedHash),
                key: GroupTests.bytes(ballots.electionKey)))
    }

    @Test func `good ballots are good, alone and together, and have their trackers`() throws {
        let messages = try ballots.good.map { try GroupTests.bytes($0.message) }
        #expect(verifier.findings(in: messages).isEmpty)
        #expect(verifier.findings(in: []).isEmpty)
        for (item, message) in zip(ballots.good, messages) {
            #expect(verifier.findings(in: [message]).isEmpty, "\(item.name)")
            #expect(Hex.text(of: try verifier.read(message).header.tracker.bytes) == item.tracker)
        }
    }

    /// Each bad ballot stands among good ones; the finding names it, its check and its place.
    @Test func `a bad ballot is named inside a batch`() throws {
        let good = try ballots.good.map { try GroupTests.bytes($0.message) }
        #expect(ballots.bad.count >= 20)
        for item in ballots.bad where item.name != "of another style" {
            let message = try GroupTests.bytes(item.message)
            let findings = verifier.findings(in: [good[0], good[2], message, good[1]])
            let first = try #require(findings.first, "\(item.name)")
            #expect(findings.allSatisfy { $0.ballot == 2 }, "\(item.name)")
            #expect("V\(first.finding.check.rawValue)" == item.check, "\(item.name)")
            #expect(first.finding.place == item.place, "\(item.name)")
        }
    }

    @Test func `every bad ballot of a batch is found, and no good one`() throws {
        let good = try GroupTests.bytes(ballots.good[0].message)
        var messages: [[UInt8]] = []
        var expected: Set<Int> = []
        for item in ballots.bad {
            messages.append(good)
            expected.insert(messages.count)
            messages.append(try GroupTests.bytes(item.message))
        }
        #expect(Set(verifier.findings(in: messages).map(\.ballot)) == expected)
    }

    @Test func `a manifest of another form, or a key that is none, is refused`() throws {
        let key = try GroupTests.bytes(ballots.electionKey)
        let manifest = ballots.manifest.value.canonicalBytes()
        #expect(BallotVerifier(manifest: manifest, election: [], key: [UInt8](repeating: 0, count: 32)) == nil)
        #expect(BallotVerifier(manifest: manifest + [0x20], election: [], key: key) == nil)
        #expect(BallotVerifier(manifest: Array("{}".utf8), election: [], key: key) == nil)
    }
}
