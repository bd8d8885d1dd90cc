import BallotCrypto
import ElectionModel
import Sodium
import TestSupport
import Testing

/// `Audit/vectors/remote/ballots.json`.
@Suite struct BallotVectorTests {
    @Test func `the same seed gives the same bytes as the second implementation`() throws {
        let vectors = try Vectors.read("remote/ballots.json")
        let election = try VectorShapes.election(vectors)
        let cases = try vectors.array("good")
        #expect(cases.count >= 3)
        for item in cases {
            let style = try VectorShapes.style(item.string("style"), of: vectors.object("manifest"))
            let key = try SigningKey(seed: SecretBytes(VectorShapes.bytes(item, "voterSeed")))
            let header = try BallotHeader(
                pseudonym: VectorShapes.bytes(item, "pseudonym"), voterKey: key.verifyingKey,
                counter: UInt32(item.int("counter")), previous: Digest(VectorShapes.bytes(item, "previous")),
                ballotId: VectorShapes.bytes(item, "ballotId"))
            let choices = try item.array("choices").map { contest in
                guard case .array(let numbers) = contest else { throw CanonicalError.notCanonical }
                return numbers.map { number -> UInt32 in
                    if case .int(let value) = number { UInt32(value) } else { .max }
                }
            }
            let seed = SecretBytes(try VectorShapes.bytes(item, "seed"))
            let made = try EncryptedBallot(
                choices: choices, seed: seed, header: header, style: style, election: election, signingKey: key)
            let bytes = try VectorShapes.bytes(item, "message")
            #expect(made.bytes == bytes)
            let read = try EncryptedBallot(decoding: bytes, style: style, election: election)
            #expect(read.header == header)
            #expect(Hex.encode(read.tracker.bytes) == (try item.string("tracker")))
            #expect(read.faults(in: election) == [])
            #expect(try read.opened(with: seed, in: election) == choices)
        }
    }

    @Test func `what must fail fails, under the check and at the place that it ought to`() throws {
        let vectors = try Vectors.read("remote/ballots.json")
        let election = try VectorShapes.election(vectors)
        let style = try VectorShapes.style("s-1", of: vectors.object("manifest"))
        let cases = try vectors.array("bad")
        #expect(cases.count >= 20)
        for item in cases {
            let name = try item.string("name")
            let bytes = try VectorShapes.bytes(item, "message")
            var found: RecordFault?
            let refused = VectorShapes.fault {
                found = try EncryptedBallot(decoding: bytes, style: style, election: election).faults(in: election)
                    .first
            }
            let fault = try #require(refused ?? found, "\(name)")
            #expect("V\(fault.check.rawValue)" == (try item.string("check")), "\(name)")
            let place = [fault.contest, fault.part].filter { !$0.isEmpty }
                .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
            #expect(place == (try item.string("place")), "\(name)")
        }
    }

    @Test func `no prefix of a ballot, and no ballot with a flipped bit, is good`() throws {
        let vectors = try Vectors.read("remote/ballots.json")
        let election = try VectorShapes.election(vectors)
        let good = try #require(vectors.array("good").last)
        let style = try VectorShapes.style(good.string("style"), of: vectors.object("manifest"))
        let bytes = try VectorShapes.bytes(good, "message")
        var random = SeededRandom(seed: 2027)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: RecordFault.self) {
                try EncryptedBallot(decoding: Array(bytes[..<length]), style: style, election: election)
            }
        }
        for _ in 0..<60 {
            var changed = bytes
            let bit = Int.random(in: 0..<(8 * bytes.count), using: &random)
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let read = try? EncryptedBallot(decoding: changed, style: style, election: election)
            #expect(read?.faults(in: election) != [], "bit \(bit), seed \(random.seed)")
        }
    }
}
