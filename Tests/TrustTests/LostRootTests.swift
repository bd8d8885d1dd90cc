import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

/// The rehearsal of losing roots: three keys, of which certificates need two (`Docs/keys.md`).
@Suite struct LostRootTests {
    let sample: SampleElection

    init() throws { sample = try SampleElection() }

    private func certificate(by roots: [Int], key seed: UInt8) throws -> RoleCertificate {
        var certificate = RoleCertificate(
            election: sample.definition.election, kind: sample.definition.kind, role: .registrar, subject: "registrar",
            signKey: try SampleElection.key(seed).verifyingKey, sealKey: nil, notBefore: SampleElection.start,
            notAfter: SampleElection.start.adding(seconds: 60))
        for root in roots { certificate.endorse(with: sample.rootKeys[root]) }
        return certificate
    }

    private func revocation(of certificate: RoleCertificate, by roots: [Int]) -> Revocation {
        var revocation = Revocation(of: certificate, reason: .lost, from: SampleElection.start)
        for root in roots { revocation.endorse(with: sample.rootKeys[root]) }
        return revocation
    }

    private func book() -> CertificateBook {
        CertificateBook(roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
    }

    @Test(arguments: [[1, 2], [0, 2], [0, 1]])
    func `one root lost, the other two still certify, revoke and certify anew`(left: [Int]) throws {
        var book = book()
        let first = try certificate(by: left, key: 30)
        try book.add(first)
        try book.add(revocation(of: first, by: left))
        let second = try certificate(by: left, key: 31)
        try book.add(second)
        #expect(book.certificate(of: "registrar", as: .registrar) == second)
    }

    @Test(arguments: [[0], [1], [2], []])
    func `two roots lost, nothing is certified or revoked any more`(left: [Int]) throws {
        var book = book()
        let before = try certificate(by: [0, 1], key: 30)
        try book.add(before)
        let fault = CertificateFault.tooFewSignatures(has: left.count, needs: 2)
        #expect(throws: TrustError.certificate(fault)) { try book.add(certificate(by: left, key: 31)) }
        #expect(throws: TrustError.revocation(fault)) { try book.add(revocation(of: before, by: left)) }
        #expect(book.standing(of: before.keyId, as: .registrar, at: SampleElection.start) == .good(before))
        #expect(book.standing(of: before.keyId, as: .registrar, at: before.notAfter) == .outOfTime(before))
    }

    @Test func `a root of another election helps nobody`() throws {
        var book = book()
        var certificate = try certificate(by: [0], key: 30)
        certificate.endorse(with: try SampleElection.key(200))
        #expect(throws: TrustError.self) { try book.add(certificate) }
        #expect(book.certificates.isEmpty)
    }

    @Test func `a root who signed is not counted twice, and the order of signing does not matter`() throws {
        let forth = try certificate(by: [0, 1], key: 30)
        let back = try certificate(by: [1, 0, 1], key: 30)
        #expect(forth == back)
        #expect(forth.canonicalBytes == back.canonicalBytes)
    }
}
