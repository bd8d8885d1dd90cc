import ElectionModel
import Ledger
import Sodium
import Testing
import Trust
import VoterSnapshot

@Suite struct RevocationTests {
    let fixture: SnapshotFixture

    init() throws { fixture = try SnapshotFixture() }

    @Test func `what the manifest says is known afterwards, together with what was known`() async throws {
        let old = try fixture.revocation(of: SnapshotFixture.signingKey(41))
        let new = try fixture.revocation(of: SnapshotFixture.signingKey(42))
        let manifest = try await fixture.written(order: fixture.order(revocations: [old, new]))
        #expect(manifest.revocations == [old, new])
        #expect(try SnapshotManifest(canonicalBytes: fixture.bytes(.manifest)).revocations == [old, new])
        let other = try fixture.revocation(of: SnapshotFixture.signingKey(43))
        let verified = try fixture.verify("s1", fixture.expectation(revocations: [other, old]))
        #expect(verified.revocations == [other, old, new])
    }

    @Test(arguments: [0, SnapshotFixture.announced.milliseconds, SnapshotFixture.validUntil.milliseconds])
    func `a registrar whose key was revoked is refused, whatever time is named`(from: Int) async throws {
        try await fixture.written()
        let revocation = try fixture.revocation(of: fixture.registrar, from: Timestamp(milliseconds: from))
        #expect(throws: SnapshotRefusal.registrarRevoked) {
            try fixture.verify("s1", fixture.expectation(revocations: [revocation]))
        }
    }

    @Test func `without the ledger's proof it is the same`() async throws {
        try await fixture.written(isAnnounced: false)
        let known = fixture.expectation(
            demandsProof: false, revocations: [try fixture.revocation(of: fixture.registrar)])
        #expect(throws: SnapshotRefusal.registrarRevoked) { try fixture.verify("s1", known) }
    }

    @Test func `a revocation in the file itself counts as well`() async throws {
        let revocation = try fixture.revocation(of: fixture.registrar, from: Timestamp(milliseconds: 5))
        try await fixture.written(order: fixture.order(revocations: [revocation]))
        #expect(throws: SnapshotRefusal.registrarRevoked) { try fixture.verify() }
    }

    @Test func `a log whose key was revoked proves nothing`() async throws {
        try await fixture.written()
        let known = fixture.expectation(
            revocations: [try fixture.revocation(of: fixture.log, role: .log, from: SnapshotFixture.validFrom)])
        #expect(throws: SnapshotRefusal.logRevoked) { try fixture.verify("s1", known) }
    }

    @Test func `a list that was taken before stays open after a revocation`() async throws {
        let manifest = try await fixture.written()
        let revocations = [
            try fixture.revocation(of: fixture.registrar), try fixture.revocation(of: fixture.log, role: .log),
        ]
        _ = try fixture.verify(
            "s1", fixture.expectation(revocations: revocations, taken: [manifest.fileHash]))
        #expect(throws: SnapshotRefusal.self) {
            try fixture.verify(
                "s1",
                fixture.expectation(revocations: revocations, taken: [String(repeating: "0", count: 64)]))
        }
    }

    @Test func `a revocation that the roots did not sign makes the file bad`() async throws {
        let key = try SnapshotFixture.signingKey(41)
        let unsigned = try fixture.revocation(of: key, roots: [1])
        try await fixture.written("a", order: fixture.order(revocations: [unsigned]))
        #expect(throws: SnapshotRefusal.revocation(.tooFewSignatures(has: 1, needs: 2))) { try fixture.verify("a") }
        let foreign = try fixture.revocation(of: key, election: ElectionId(unchecked: "other"))
        try await fixture.written("b", order: fixture.order(revocations: [foreign]))
        #expect(throws: SnapshotRefusal.otherRevocation) { try fixture.verify("b") }
    }

    @Test func `only so many revocations travel`() async throws {
        let one = try fixture.revocation(of: SnapshotFixture.signingKey(41))
        let order = try fixture.order(
            revocations: Array(repeating: one, count: SnapshotLimits.revocations + 1))
        await #expect(throws: SnapshotWriteError.tooManyRevocations) { try await fixture.written(order: order) }
    }
}

extension SnapshotFixture {
    /// A revocation that enough roots signed.
    func revocation(
        of key: SigningKey, role: Role = .registrar, election: ElectionId = SnapshotFixture.election,
        roots: [Int] = [0, 2], from: Timestamp = Timestamp(milliseconds: 0)
    ) throws -> Revocation {
        var revocation = Revocation(
            election: election, kind: .training, role: role, subject: role.rawValue, signKey: key.verifyingKey,
            reason: .compromised, from: from)
        for root in roots { revocation.endorse(with: rootKeys[root]) }
        return revocation
    }
}
