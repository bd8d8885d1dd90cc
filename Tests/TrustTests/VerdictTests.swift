import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

/// One place says whether a signature counts.
@Suite struct VerdictTests {
    let sample: SampleElection
    let key: SigningKey
    let certificate: RoleCertificate
    let content: [UInt8] = [1, 2, 3]

    init() throws {
        sample = try SampleElection()
        key = try #require(sample.keys["1201"])
        certificate = try sample.certificate(.station, "1201")
    }

    private func book() throws -> CertificateBook {
        var book = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        try book.add(certificate)
        return book
    }

    private func verdict(
        _ book: CertificateBook, by id: KeyId? = nil, in role: Role = .station, content: [UInt8]? = nil,
        as statement: SignedStatement = .closingPackage, at time: Timestamp = SampleElection.start
    ) -> SignatureVerdict {
        book.verdict(
            on: key.sign(self.content, as: .closingPackage), content: content ?? self.content, as: statement,
            by: id ?? KeyId(key.verifyingKey), in: role, at: time)
    }

    @Test func `a certified key of the right role counts at its time`() throws {
        #expect(verdict(try book()) == .good(certificate))
        #expect(verdict(try book(), at: certificate.notAfter) == .outOfTime(certificate))
    }

    @Test func `nothing counts in a role that does not sign such statements`() throws {
        for role in Role.allCases where role != .station {
            #expect(verdict(try book(), in: role) == .otherRole(role))
        }
        #expect(verdict(try book(), as: .snapshotIssue) == .otherRole(.station))
        #expect(verdict(try book(), as: .certificate) == .otherRole(.station))
    }

    @Test func `a signature made for one statement does not count for another`() throws {
        #expect(verdict(try book(), as: .eraseAct) == .badSignature)
        #expect(verdict(try book(), as: .tlsKey) == .badSignature)
        #expect(verdict(try book(), content: [1, 2, 4]) == .badSignature)
    }

    @Test func `an unknown and a revoked key do not count`() throws {
        let other = KeyId(try SampleElection.key(60).verifyingKey)
        #expect(verdict(try book(), by: other) == .unknownKey(other))
        var book = try book()
        var revocation = Revocation(of: certificate, reason: .lost, from: SampleElection.start)
        for root in sample.rootKeys { revocation.endorse(with: root) }
        try book.add(revocation)
        #expect(verdict(book) == .revoked(revocation))
        #expect(verdict(book, at: certificate.notAfter) == .revoked(revocation))
    }

    @Test func `a minisign signature counts for the statement that it was made for`() throws {
        let signature = MinisignSignature(of: content, as: .snapshot, by: key, comment: "station 1201")
        #expect(signature.trustedComment == "dobush snapshot v1 station 1201")
        try signature.verify(content, as: .snapshot, key: key.verifyingKey)
        #expect(throws: TrustError.unsigned) {
            try signature.verify(content, as: .snapshotDelta, key: key.verifyingKey)
        }
        let other = try SampleElection.key(60).verifyingKey
        #expect(throws: TrustError.unsigned) { try signature.verify(content, as: .snapshot, key: other) }
        #expect(throws: TrustError.badSignature) { try signature.verify([1], as: .snapshot, key: key.verifyingKey) }
    }
}
