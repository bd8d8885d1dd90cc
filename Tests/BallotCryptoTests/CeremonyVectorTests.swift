import BallotCrypto
import ElectionModel
import Sodium
import TestSupport
import Testing

/// `Audit/vectors/remote/ceremony.json`.
@Suite struct CeremonyVectorTests {
    struct Attempt {
        let vectors: CanonicalValue
        let base: BaseHash
        let trustees: TrusteeCount
        let certificates: [TrusteeCertificate]
        let reveals: [KeyReveal]

        init() throws {
            vectors = try Vectors.read("remote/ceremony.json")
            let trustees = try VectorShapes.trustees(vectors)
            let base = BaseHash(trustees: trustees, manifest: try vectors.object("manifest").encoded())
            let rows = try vectors.array("trustees")
            certificates = try rows.map {
                try TrusteeCertificate(
                    decoding: VectorShapes.bytes($0, "certificate"), base: base, trustees: trustees)
            }
            reveals = try zip(rows, certificates).map { row, certificate in
                try KeyReveal(
                    decoding: VectorShapes.bytes(row, "reveal"), base: base, trustees: trustees,
                    certificate: certificate,
                    commitment: KeyCommitment(
                        decoding: VectorShapes.bytes(row, "commit"), base: base, trustees: trustees,
                        certificate: certificate))
            }
            self.trustees = trustees
            self.base = base
        }

        func keys(_ row: CanonicalValue) throws -> TrusteeKeys {
            try TrusteeKeys(
                index: row.int("index"),
                signing: SigningKey(seed: SecretBytes(VectorShapes.bytes(row, "signingSeed"))),
                shareKey: SecretScalar(decoding: SecretBytes(VectorShapes.bytes(row, "shareKey"))))
        }
    }

    @Test func `the context and the election key are those of the second implementation`() throws {
        let attempt = try Attempt()
        let vectors = attempt.vectors
        #expect(Hex.encode(attempt.base.digest.bytes) == (try vectors.string("baseHash")))
        let keys = try ElectionKeys(reveals: attempt.reveals, trustees: attempt.trustees, base: attempt.base)
        #expect(Hex.encode(keys.joint.bytes) == (try vectors.string("electionKey")))
        #expect(Hex.encode(keys.record.bytes) == (try vectors.string("recordHash")))
        let election = ElectionContext(
            base: attempt.base, keys: keys, rollRoot: try Digest(VectorShapes.bytes(vectors, "rollRoot")),
            rootKeys: try Digest(VectorShapes.bytes(vectors, "rootKeys")))
        #expect(Hex.encode(election.digest.bytes) == (try vectors.string("extendedHash")))
        for row in try vectors.array("trustees") {
            let index = try row.int("index")
            #expect(keys.publicKey(of: index).map { Hex.encode($0.bytes) } == (try row.string("publicKey")))
            #expect(try keys.agrees(decoding: VectorShapes.bytes(row, "record"), base: attempt.base) == index)
            let secret = try SecretScalar(decoding: SecretBytes(VectorShapes.bytes(row, "secret")))
            #expect(throws: Never.self) { try TrusteeShare(index: index, secret: secret, keys: keys) }
            #expect(throws: RecordFault.self) { try TrusteeShare(index: index % 3 + 1, secret: secret, keys: keys) }
        }
    }

    @Test func `shares open for their receiver and nobody else`() throws {
        let attempt = try Attempt()
        let rows = try attempt.vectors.array("trustees")
        let shares = try attempt.vectors.array("shares")
        #expect(shares.count == 6)
        for item in shares {
            let sender = try item.int("from")
            let share = try SealedShare(
                decoding: VectorShapes.bytes(item, "message"), base: attempt.base, trustees: attempt.trustees,
                sender: attempt.certificates[sender - 1])
            for row in rows {
                let keys = try attempt.keys(row)
                let opened = share.opened(by: keys, from: attempt.reveals[sender - 1], base: attempt.base)
                #expect((opened != nil) == (try keys.index == item.int("to")))
            }
        }
    }

    @Test func `a complaint shows who is at fault`() throws {
        let attempt = try Attempt()
        let cases = try attempt.vectors.array("complaints")
        #expect(cases.count >= 4)
        for item in cases {
            let name = try item.string("name")
            let share = try SealedShare(
                decoding: VectorShapes.bytes(item, "share"), base: attempt.base, trustees: attempt.trustees,
                sender: attempt.certificates[0])
            let fault = try ShareComplaint.fault(
                decoding: VectorShapes.bytes(item, "complaint"), about: share, from: attempt.reveals[0],
                by: attempt.certificates[1], base: attempt.base, trustees: attempt.trustees)
            #expect(try fault == item.int("fault"), "\(name)")
        }
    }

    @Test func `bad messages fail under the check that ought to find them`() throws {
        let attempt = try Attempt()
        for item in try attempt.vectors.array("bad") {
            let (name, bytes) = (try item.string("name"), try VectorShapes.bytes(item, "message"))
            let fault = VectorShapes.fault {
                if name.hasPrefix("certificate") {
                    _ = try TrusteeCertificate(decoding: bytes, base: attempt.base, trustees: attempt.trustees)
                } else {
                    _ = try KeyReveal(
                        decoding: bytes, base: attempt.base, trustees: attempt.trustees,
                        certificate: attempt.certificates[0], commitment: attempt.reveals[0].commitment)
                }
            }
            #expect(fault.map { "V\($0.check.rawValue)" } == (try item.string("check")), "\(name)")
        }
    }
}
