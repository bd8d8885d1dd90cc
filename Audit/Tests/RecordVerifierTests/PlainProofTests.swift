import Testing

@testable import RecordVerifier

/// The batched check and the plain one say the same of every vector.
@Suite struct PlainProofTests {
    struct Proofs: Decodable {
        struct Case: Decodable {
            let name: String
            let good: Bool
            let tag: String
            let statement: [String]
            let key: String
            let alpha: String
            let beta: String
            let low: Int
            let high: Int
            let proof: String
        }

        let cases: [Case]
    }

    @Test func `the plain check says of every proof what the vectors say`() throws {
        let proofs = try Vectors.read("remote/proofs.json", as: Proofs.self)
        #expect(proofs.cases.count >= 35)
        for item in proofs.cases {
            let plain = PlainProofs(election: [], key: try GroupTests.bytes(item.key))
            let holds = try plain.proves(
                item.tag, item.statement.map { try GroupTests.bytes($0) },
                [GroupTests.bytes(item.alpha), GroupTests.bytes(item.beta)], item.low...item.high,
                GroupTests.bytes(item.proof))
            #expect((holds ?? false) == item.good, "\(item.name)")
        }
    }

    @Test func `both checks find the same wrong proofs in every ballot`() throws {
        let ballots = try BallotProofTests().ballots
        let manifest = try RemoteManifest(ballots.manifest.value)
        let plain = PlainProofs(
            election: try GroupTests.bytes(ballots.extendedHash), key: try GroupTests.bytes(ballots.electionKey))
        let kinds: [RemoteCheck: String] = [.selections: "S", .sums: "M", .lists: "L"]
        var compared = 0
        for message in ballots.good.map(\.message) + ballots.bad.map(\.message) {
            let bytes = try GroupTests.bytes(message)
            for style in manifest.styles {
                guard
                    let ballot = try? RemoteBallot(
                        bytes, style: style, election: plain.election, key: plain.key)
                else { continue }
                var batch = try #require(ProofBatch(key: plain.key))
                batch.add(ballot)
                let found = batch.findings().map { "\(kinds[$0.finding.check] ?? "") \($0.finding.place)" }
                #expect(plain.wrong(in: bytes, style: style) == found)
                compared += 1
            }
        }
        #expect(compared >= 14)
    }
}
