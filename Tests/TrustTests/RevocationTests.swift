import ElectionModel
import Sodium
import TestSupport
import Testing
import Trust

/// Who can take a key back, and what then counts no more.
@Suite struct RevocationTests {
    let sample: SampleElection
    let certificate: RoleCertificate

    init() throws {
        sample = try SampleElection()
        certificate = try sample.certificate(.station, "1201")
    }

    private func revocation(
        of certificate: RoleCertificate? = nil, reason: RevocationReason = .stolen, roots: [Int] = [0, 2]
    ) -> Revocation {
        var revocation = Revocation(of: certificate ?? self.certificate, reason: reason, from: SampleElection.start)
        for root in roots { revocation.endorse(with: sample.rootKeys[root]) }
        return revocation
    }

    private func book(with certificates: [RoleCertificate] = []) throws -> CertificateBook {
        var book = CertificateBook(
            roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        for certificate in certificates { try book.add(certificate) }
        return book
    }

    @Test(arguments: RevocationReason.allCases)
    func `a revocation is verified with the roots alone and reads back as it was`(reason: RevocationReason) throws {
        let revocation = revocation(reason: reason)
        #expect(revocation.fault(under: sample.roots) == nil)
        let read = try Revocation(canonicalBytes: revocation.canonicalBytes)
        #expect(read == revocation)
        #expect(read.endorsements.map(\.keyId) == [0, 2].map { KeyId(sample.rootKeys[$0].verifyingKey) }.sorted())
    }

    @Test func `the roots sign the context and every member but the signatures`() throws {
        let revocation = revocation(roots: [1])
        let root = sample.rootKeys[1]
        let text = """
            {"election":"sample-2025","from":1764460800000,"kind":"training","reason":"stolen","role":"station",\
            "signKey":"\(Hex.encode(certificate.signKey.bytes))","subject":"1201","v":1}
            """
        let signature = Base64.encode(root.sign(Array("dobush revocation v1\n\(text)".utf8)))
        let id = KeyId(root.verifyingKey).rawValue
        #expect(revocation.canonical["signatures"] == [["keyId": .string(id), "sig": .string(signature)]])
    }

    @Test func `a signature that a root made elsewhere is put beside the others`() throws {
        var mine = revocation(roots: [0])
        for endorsement in revocation(roots: [2]).endorsements { mine.add(endorsement) }
        #expect(mine == revocation(roots: [0, 2]))
        let other = revocation(of: try sample.certificate(.station, "1202"), roots: [1])
        for endorsement in other.endorsements { mine.add(endorsement) }
        #expect(mine.fault(under: sample.roots) == .badSignature(KeyId(sample.rootKeys[1].verifyingKey)))
    }

    @Test func `one root alone revokes nothing`() throws {
        var book = try book(with: [certificate])
        let fault = CertificateFault.tooFewSignatures(has: 1, needs: 2)
        #expect(throws: TrustError.revocation(fault)) { try book.add(revocation(roots: [0])) }
        #expect(throws: TrustError.revocation(fault)) { try book.add(revocation(roots: [0, 0])) }
        #expect(book.revocations.isEmpty)
        #expect(book.standing(of: certificate.keyId, as: .station, at: SampleElection.start) == .good(certificate))
    }

    @Test func `a stranger's signature spoils a revocation`() throws {
        var revocation = revocation()
        let stranger = try SampleElection.key(99)
        revocation.endorse(with: stranger)
        var book = try book(with: [certificate])
        #expect(throws: TrustError.revocation(.unknownRoot(KeyId(stranger.verifyingKey)))) {
            try book.add(revocation)
        }
    }

    @Test func `a revocation of another election or kind is refused`() throws {
        var book = try book(with: [certificate])
        let elsewhere = try SampleElection(election: "other-2025")
        let other = revocation(of: try elsewhere.certificate(.station, "1201"))
        #expect(throws: TrustError.otherElection(elsewhere.definition.election)) { try book.add(other) }
        let real = revocation(of: try SampleElection(kind: .production).certificate(.station, "1201"))
        #expect(throws: TrustError.otherKind(.production)) { try book.add(real) }
    }

    @Test(arguments: [
        ("subject", CanonicalValue.string("1202")), ("role", "registrar"), ("reason", "ended"), ("from", 1),
        ("election", "other"), ("kind", "production"),
        ("signKey", .string("58" + String(repeating: "66", count: 31))),
    ])
    func `a changed revocation is refused`(member: String, value: CanonicalValue) throws {
        guard case .object(var members) = revocation().canonical else { return }
        members[member] = value
        let forged = try Revocation(canonical: .object(members))
        guard case .badSignature? = forged.fault(under: sample.roots) else {
            Issue.record("a revocation with another \(member) was accepted")
            return
        }
    }

    @Test(arguments: ["v", "election", "kind", "role", "subject", "signKey", "reason", "from", "signatures"])
    func `a revocation without one of its members, or with a wrong one, is not read`(member: String) throws {
        guard case .object(var members) = revocation().canonical else { return }
        members[member] = "?"
        #expect(throws: CanonicalError.self) { try Revocation(canonical: .object(members)) }
        members[member] = nil
        #expect(throws: CanonicalError.self) { try Revocation(canonical: .object(members)) }
    }

    @Test func `a revocation with a member that it does not have is not read`() throws {
        guard case .object(var members) = revocation().canonical else { return }
        members["note"] = "x"
        let bytes = CanonicalValue.object(members).encoded()
        #expect(throws: CanonicalError.unknownMember) { try Revocation(canonicalBytes: bytes) }
    }

    @Test func `signatures that do not stand in order, each root once, are not read`() throws {
        guard case .object(var members) = revocation().canonical, case .array(let list)? = members["signatures"]
        else { return }
        for wrong in [list.reversed(), list + list, list + list.suffix(1)] {
            members["signatures"] = .array(wrong)
            #expect(throws: CanonicalError.self) { try Revocation(canonical: .object(members)) }
        }
    }

    @Test func `a certificate's signatures do not make a revocation, nor the other way round`() throws {
        guard case .object(var members) = revocation().canonical else { return }
        members["signatures"] = certificate.canonical["signatures"]
        #expect(try Revocation(canonical: .object(members)).fault(under: sample.roots) != nil)
        guard case .object(var others) = certificate.canonical else { return }
        others["signatures"] = revocation().canonical["signatures"]
        #expect(try RoleCertificate(canonical: .object(others)).fault(under: sample.roots) != nil)
    }

    @Test func `a revoked key is never good, whatever the time, and is not certified again`() throws {
        var book = try book(with: [certificate])
        let revocation = revocation()
        try book.add(revocation)
        let id = certificate.keyId
        for seconds in [-1_000_000, 0, 86_400, 100 * 86_400] {
            let time = SampleElection.start.adding(seconds: seconds)
            #expect(book.standing(of: id, as: .station, at: time) == .revoked(revocation))
        }
        #expect(book.revocation(of: certificate.signKey) == revocation)
        #expect(book.certificate(of: "1201", as: .station) == nil)
        #expect(throws: TrustError.keyRevoked(id)) { try book.add(certificate) }
        let elsewhere = try sample.certificate(.device, "d-1", key: certificate.signKey)
        #expect(throws: TrustError.keyRevoked(id)) { try book.add(elsewhere) }
        #expect(throws: TrustError.keyRevoked(id)) { try book.add(self.revocation(reason: .ended)) }
        #expect(book.revocations == [revocation])
        #expect(book.certificates == [certificate])
    }

    @Test func `a key that a book does not know yet is revoked for good too`() throws {
        var book = try book()
        let revocation = revocation()
        try book.add(revocation)
        #expect(throws: TrustError.keyRevoked(certificate.keyId)) { try book.add(certificate) }
        let standing = book.standing(of: certificate.keyId, as: .station, at: SampleElection.start)
        #expect(standing == .revoked(revocation))
    }

    @Test func `a holder gets a new key after the old one is revoked, not before`() throws {
        var book = try book(with: [certificate])
        let successor = try sample.certificate(.station, "1201", key: SampleElection.key(77).verifyingKey)
        #expect(throws: TrustError.subjectTaken("1201")) { try book.add(successor) }
        try book.add(revocation(reason: .rotated))
        try book.add(successor)
        #expect(book.certificate(of: "1201", as: .station) == successor)
        #expect(book.standing(of: successor.keyId, as: .station, at: SampleElection.start) == .good(successor))
        let third = try sample.certificate(.station, "1201", key: SampleElection.key(78).verifyingKey)
        #expect(throws: TrustError.subjectTaken("1201")) { try book.add(third) }
    }

    @Test func `a revocation names the holder under whom the key stands`() throws {
        var book = try book(with: [certificate])
        let wrong = revocation(of: try sample.certificate(.station, "1202", key: certificate.signKey))
        #expect(throws: TrustError.keyTaken(certificate.keyId)) { try book.add(wrong) }
        let role = revocation(of: try sample.certificate(.device, "1201", key: certificate.signKey))
        #expect(throws: TrustError.keyTaken(certificate.keyId)) { try book.add(role) }
    }

    @Test func `a renewed certificate makes the same key valid for longer`() throws {
        var renewed = RoleCertificate(
            election: certificate.election, kind: certificate.kind, role: .station, subject: "1201",
            signKey: certificate.signKey, sealKey: nil, notBefore: certificate.notAfter,
            notAfter: certificate.notAfter.adding(seconds: 60))
        for root in sample.rootKeys { renewed.endorse(with: root) }
        var book = try book(with: [certificate])
        let id = certificate.keyId
        #expect(book.standing(of: id, as: .station, at: certificate.notAfter) == .outOfTime(certificate))
        try book.add(renewed)
        #expect(book.standing(of: id, as: .station, at: SampleElection.start) == .good(certificate))
        #expect(book.standing(of: id, as: .station, at: certificate.notAfter) == .good(renewed))
        #expect(book.standing(of: id, as: .station, at: renewed.notAfter) == .outOfTime(renewed))
        #expect(book.standing(of: id, as: .device, at: SampleElection.start) == .unknown)
    }
}
