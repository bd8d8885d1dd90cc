import ElectionModel
import FoundationEssentials
import Ledger
import Sodium
import Testing
import Trust
import VoterSnapshot

@Suite struct SnapshotProofTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    func refusal(_ bytes: [UInt8], _ expectation: SnapshotExpectation? = nil) throws -> SnapshotRefusal? {
        try fixture.put(bytes, as: .proof)
        do throws(SnapshotRefusal) {
            _ = try fixture.verify("s1", expectation)
            return nil
        } catch { return error }
    }

    @Test func `a file that the ledger does not announce is told by a station without network`() async throws {
        try await fixture.written(isAnnounced: false)
        #expect(throws: SnapshotRefusal.missingFile("ledger.proof")) { try fixture.verify() }
        _ = try fixture.verify("s1", fixture.expectation(demandsProof: false))
    }

    @Test func `a proof that is there is checked even where none is demanded`() async throws {
        let manifest = try await fixture.written()
        let lenient = fixture.expectation(demandsProof: false)
        #expect(try refusal([1, 2, 3], lenient) == .proof(.malformed))
        let forged = try fixture.proof(
            "snapshot.issue", manifest.ledgerBody, key: try SnapshotFixture.signingKey(77))
        #expect(try refusal(forged.bytes, lenient) == .proof(.unsigned))
    }

    @Test func `the entry must announce this very file`() async throws {
        let manifest = try await fixture.written()
        let changes: [(String, CanonicalValue?)] = [
            ("station", "1202"), ("number", 2), ("listVersion", .string(String(repeating: "0", count: 64))),
            ("manifest", .string(String(repeating: "0", count: 64))), ("voters", 4), ("v", 2),
        ]
        for (member, value) in changes {
            let proof = try fixture.proof("snapshot.issue", manifest.ledgerBody.with(member, value))
            #expect(try refusal(proof.bytes) == .otherEntry(member))
        }
        let more = try fixture.proof("snapshot.issue", manifest.ledgerBody.with("more", 1))
        #expect(try refusal(more.bytes) == .otherEntry("body"))
        let type = try fixture.proof("snapshot.delta", manifest.ledgerBody)
        #expect(try refusal(type.bytes) == .otherEntry("type"))
        let role = try fixture.proof("snapshot.issue", manifest.ledgerBody, role: .commission)
        #expect(try refusal(role.bytes) == .otherEntry("type"))
    }

    @Test func `the log must be the one that the roots certified`() async throws {
        let manifest = try await fixture.written()
        let body = manifest.ledgerBody
        func refused(_ log: RoleCertificate) throws -> SnapshotRefusal? {
            try refusal(fixture.proof("snapshot.issue", body, log: log).bytes)
        }
        #expect(
            try refused(fixture.certificate(role: .log, key: fixture.log, roots: [0]))
                == .proof(.certificate(.tooFewSignatures(has: 1, needs: 2))))
        #expect(try refused(fixture.certificate(key: fixture.log)) == .proof(.notTheLog))
        #expect(
            try refused(fixture.certificate(role: .log, kind: .rehearsal, key: fixture.log)) == .proof(.notTheLog))
        #expect(
            try refused(
                fixture.certificate(role: .log, key: fixture.log, notBefore: SnapshotFixture.validFrom))
                == .proof(.certificateOutOfTime))
    }

    @Test func `attaching is durable, says the same twice, and takes a newer proof`() async throws {
        let manifest = try await fixture.written(isAnnounced: false)
        let folder = SnapshotFolder(path: fixture.folder() + "/")
        let proof = try fixture.proof("snapshot.issue", manifest.ledgerBody)
        try folder.attach(proof)
        try folder.attach(proof)
        #expect(try fixture.bytes(.proof) == proof.bytes)
        let newer = try fixture.proof("snapshot.issue", manifest.ledgerBody, time: SnapshotFixture.validFrom)
        #expect(newer.bytes != proof.bytes)
        try folder.attach(newer)
        #expect(try fixture.bytes(.proof) == newer.bytes)
        _ = try fixture.verify()
        let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder())
        #expect(Set(files) == Set(SnapshotFile.allCases.map(\.rawValue)))
    }

    @Test func `another file's proof is not attached`() async throws {
        let manifest = try await fixture.written(isAnnounced: false)
        let folder = SnapshotFolder(path: fixture.folder())
        for proof in [
            try fixture.proof("snapshot.issue", manifest.ledgerBody.with("number", 2)),
            try fixture.proof("snapshot.delta", manifest.ledgerBody),
        ] {
            #expect(throws: SnapshotWriteError.foreignProof) { try folder.attach(proof) }
        }
        let proof = try fixture.proof("snapshot.issue", manifest.ledgerBody)
        #expect(throws: SnapshotWriteError.noSnapshot) {
            try SnapshotFolder(path: fixture.folder("nowhere")).attach(proof)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path(of: .proof)))
    }
}
