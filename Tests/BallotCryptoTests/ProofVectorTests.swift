import ElectionModel
import Sodium
import TestSupport
import Testing

@testable import BallotCrypto

/// `Audit/vectors/remote/hash.json` and `proofs.json`: made by another implementation, with arithmetic of its own.
@Suite struct ProofVectorTests {
    static let tags: [String: HashTag] = [
        "PARAM": .parameters, "BASE": .base, "SEL": .selection, "SUM": .sum, "LIST": .list, "TRACK": .tracker,
        "DKG-POK": .keyProof,
    ]

    static func transcript(_ tag: String, _ fields: [CanonicalValue]) throws -> Transcript {
        var transcript = Transcript(try #require(tags[tag]))
        for field in fields { transcript.append(try Hex.decode(VectorShapes.text(field))) }
        return transcript
    }

    @Test func `hashes are those of the vectors`() throws {
        let cases = try Vectors.cases("remote/hash.json")
        #expect(cases.count >= 7)
        for item in cases {
            let fields = try item.array("fields")
            let digest = try Self.transcript(item.string("tag"), fields).digest()
            let scalar = try Self.transcript(item.string("tag"), fields).scalar()
            #expect(Hex.encode(digest.bytes) == (try item.string("H")))
            #expect(Hex.encode(scalar.bytes) == (try item.string("HS")))
        }
    }

    @Test func `messages expand to many blocks as the vectors say`() throws {
        for item in try Vectors.cases("remote/hash.json", "expand") {
            var expansion = try MessageExpansion(tag: Array(item.string("dst").utf8))
            expansion.update(try VectorShapes.bytes(item, "message"))
            let bytes = try expansion.bytes(item.int("count")).exposed
            #expect(Hex.encode(bytes) == (try item.string("bytes")))
        }
    }

    @Test func `points and numbers are read or refused as the vectors say`() throws {
        let vectors = try Vectors.read("remote/group.json")
        for item in try vectors.array("multiples") {
            let number = UInt32(try item.int("n"))
            #expect(Hex.encode(Point.generator(to: Scalar(number)).bytes) == (try item.string("point")))
        }
        for item in try vectors.array("uniform") {
            let wide = try VectorShapes.bytes(item, "hex")
            #expect(Hex.encode(try Point(uniform: wide).bytes) == (try item.string("point")))
            #expect(Hex.encode(try Scalar(reducing: wide).bytes) == (try item.string("scalar")))
        }
        for item in try vectors.array("badPoints") {
            #expect(throws: SodiumError.encoding, "\(item.text)") {
                try Point(decoding: VectorShapes.bytes(item, "hex"))
            }
        }
        for item in try vectors.array("goodScalars") {
            let bytes = try Hex.decode(VectorShapes.text(item))
            #expect(try Scalar(decoding: bytes).bytes == bytes)
        }
        for item in try vectors.array("badScalars") {
            #expect(throws: SodiumError.encoding, "\(item.text)") {
                try Scalar(decoding: VectorShapes.bytes(item, "hex"))
            }
        }
    }

    /// What another implementation proved is accepted, and what it forged is not.
    @Test func `range proofs are good or not`() throws {
        let cases = try Vectors.cases("remote/proofs.json")
        #expect(cases.count >= 35)
        for item in cases {
            let name = try item.string("name")
            let statement = try RangeStatement(
                key: Point(decoding: VectorShapes.bytes(item, "key")),
                ciphertext: Ciphertext(
                    alpha: Point(decoding: VectorShapes.bytes(item, "alpha")),
                    beta: Point(decoding: VectorShapes.bytes(item, "beta"))),
                range: UInt32(item.int("low"))...UInt32(item.int("high")),
                transcript: Self.transcript(item.string("tag"), item.array("statement")))
            var cursor = ByteCursor(try VectorShapes.bytes(item, "proof"))
            var isGood = false
            if let proof = try? RangeProof(reading: &cursor, branches: statement.range.count),
                (try? cursor.end()) != nil
            {
                isGood = proof.proves(statement)
            }
            #expect(isGood == (try item.bool("good")), "\(name)")
        }
    }
}
