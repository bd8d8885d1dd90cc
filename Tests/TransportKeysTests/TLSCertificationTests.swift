import ElectionModel
import Sodium
import TestSupport
import Testing
import TransportKeys
import Trust
import Wording

/// Who is accepted as a TLS peer, and for which reason somebody is not.
@Suite struct TLSCertificationTests {
    let fixture: TransportFixture

    init() throws { fixture = try TransportFixture() }

    private func verdict(
        _ certification: TLSCertification? = nil, on peer: [UInt8]? = nil, as role: Role = .station,
        called name: String? = "station.local", book: CertificateBook? = nil, days: Int = 1
    ) throws -> TransportVerdict {
        (certification ?? fixture.certification).verdict(
            on: peer ?? fixture.certificate.der, as: role, called: name.flatMap(TransportName.init(rawValue:)),
            book: try book ?? fixture.book(), now: TransportFixture.start.adding(seconds: days * TransportFixture.day))
    }

    private func changed(_ member: String, _ value: CanonicalValue) throws -> TLSCertification {
        guard case .object(var members) = fixture.certification.canonical else { return fixture.certification }
        members[member] = value
        return try TLSCertification(canonical: .object(members))
    }

    @Test func `the holder is accepted under its names, and as a client under none`() throws {
        #expect(try verdict() == .good(fixture.holder))
        #expect(try verdict(called: "10.0.0.5") == .good(fixture.holder))
        #expect(try verdict(called: nil) == .good(fixture.holder))
        let read = try TLSCertification(canonicalBytes: fixture.certification.canonicalBytes)
        #expect(read == fixture.certification)
        #expect(try verdict(read) == .good(fixture.holder))
    }

    @Test func `the role's key signs the context and every member but the signature`() throws {
        guard case .object(var members) = fixture.certification.canonical else { return }
        let signature = try Base64.decode(fixture.certification.canonical.string("sig"))
        members["sig"] = nil
        let text = Array("dobush tls key v1\n".utf8) + CanonicalValue.object(members).encoded()
        #expect(fixture.roleKey.verifyingKey.verifies(signature, over: text))
        #expect(members["spki"] == .string(Hex.encode(SHA256.hash(fixture.key.publicKey))))
        #expect(members["keyId"] == .string(fixture.holder.keyId.rawValue))
    }

    @Test func `a renewed certificate of the same key needs no new certification`() throws {
        #expect(try verdict(on: fixture.another(names: ["station.local"], from: 60).der) == .good(fixture.holder))
    }

    @Test func `another key is refused, whatever its certificate says`() throws {
        let other = try fixture.another(TransportKey(random: SeededRandom(seed: 99)))
        #expect(try verdict(on: other.der) == .refused(.otherKey))
    }

    @Test func `a peer is refused before its time and after it`() throws {
        let certification = fixture.certification
        #expect(try verdict(days: 30) == .refused(.expired(since: certification.notAfter)))
        #expect(try verdict(days: 29) == .good(fixture.holder))
        let later = try fixture.another(from: 2 * TransportFixture.day)
        let second = try TLSCertification(later, holder: fixture.holder, key: fixture.roleKey)
        #expect(try verdict(second, on: later.der) == .refused(.notYetValid(from: later.notBefore)))
        let short = try fixture.another(to: TransportFixture.day)
        #expect(try verdict(on: short.der) == .refused(.expired(since: short.notAfter)))
        #expect(try verdict(on: later.der) == .refused(.notYetValid(from: later.notBefore)))
        let id = fixture.holder.keyId
        #expect(try verdict(days: 90) == .refused(.roleOutOfTime(id)))
        #expect(try verdict(days: -1) == .refused(.roleOutOfTime(id)))
    }

    @Test(arguments: RevocationReason.allCases)
    func `a peer whose role key is revoked is refused`(reason: RevocationReason) throws {
        let book = try fixture.book(revoking: reason)
        #expect(try verdict(book: book) == .refused(.revoked(fixture.holder.keyId, reason)))
    }

    @Test func `a peer of another election or kind is refused`() throws {
        let elsewhere = try SampleElection(election: "other-2025")
        let book = CertificateBook(roots: elsewhere.roots, election: elsewhere.definition.election, kind: .training)
        #expect(try verdict(book: book) == .refused(.otherElection(fixture.sample.definition.election)))
        let real = CertificateBook(
            roots: elsewhere.roots, election: fixture.sample.definition.election, kind: .production)
        #expect(try verdict(book: real) == .refused(.otherKind(.training)))
    }

    @Test func `a peer of another role is refused`() throws {
        #expect(try verdict(as: .commission) == .refused(.otherRole(.station)))
        #expect(
            try verdict(changed("role", "commission"), as: .commission)
                == .refused(.unknownKey(fixture.holder.keyId)))
    }

    @Test func `a key that the roots did not certify certifies nothing`() throws {
        let empty = CertificateBook(
            roots: fixture.sample.roots, election: fixture.sample.definition.election, kind: .training)
        #expect(try verdict(book: empty) == .refused(.unknownKey(fixture.holder.keyId)))
    }

    @Test func `a wrong or uncertified name is refused`() throws {
        let other = try #require(TransportName(rawValue: "evil.example"))
        #expect(try verdict(called: "evil.example") == .refused(.otherName(other)))
        let more = try fixture.another(names: ["station.local", "evil.example"])
        #expect(try verdict(on: more.der) == .refused(.uncertifiedName(other)))
        let fewer = try fixture.another(names: ["10.0.0.5"])
        #expect(try verdict(on: fewer.der) == .refused(.otherName(try TransportFixture.names("station.local")[0])))
    }

    @Test(arguments: [
        ("subject", CanonicalValue.string("1202")), ("spki", .string(String(repeating: "0", count: 64))),
        ("names", .array(["evil.example"])), ("notBefore", 0), ("notAfter", .int(CanonicalValue.largestInteger)),
        ("sig", .string(String(repeating: "A", count: 85) + "A==")),
    ])
    func `a changed certification is refused`(member: String, value: CanonicalValue) throws {
        #expect(try verdict(changed(member, value)) == .refused(.badSignature))
    }

    @Test(arguments: [
        ("v", CanonicalValue.int(2)), ("spki", "00"), ("names", .array([])), ("names", .array(["b", "a"])),
        ("names", .array(["a", "a"])), ("names", .array(["*.kg"])), ("sig", "AA=="), ("role", "king"), ("keyId", "1"),
        ("subject", "Я"), ("notBefore", -1),
    ])
    func `a certification that is not of its form is not read`(member: String, value: CanonicalValue) {
        #expect(throws: CanonicalError.self) { try changed(member, value) }
    }

    @Test func `a certification with a member that it does not have is not read`() throws {
        guard case .object(var members) = fixture.certification.canonical else { return }
        members["note"] = "x"
        let bytes = CanonicalValue.object(members).encoded()
        #expect(throws: CanonicalError.unknownMember) { try TLSCertification(canonicalBytes: bytes) }
    }

    @Test func `what the peer shows must be a certificate of ours`() throws {
        #expect(try verdict(on: []) == .refused(.notACertificate))
        #expect(try verdict(on: [0x30, 0x82]) == .refused(.notACertificate))
    }

    @Test func `only the role's own key certifies, within its certificate's validity`() throws {
        #expect(throws: TransportFault.otherKey) {
            try TLSCertification(fixture.certificate, holder: fixture.holder, key: SampleElection.key(14))
        }
        var brief = RoleCertificate(
            election: fixture.holder.election, kind: .training, role: .station, subject: "1201",
            signKey: fixture.holder.signKey, sealKey: nil, notBefore: TransportFixture.start,
            notAfter: TransportFixture.start.adding(seconds: 60))
        for root in fixture.sample.rootKeys { brief.endorse(with: root) }
        #expect(throws: TransportFault.validity) {
            try TLSCertification(fixture.certificate, holder: brief, key: fixture.roleKey)
        }
    }

    @Test func `refusals and faults speak three languages`() throws {
        let (id, time) = (fixture.holder.keyId, TransportFixture.start)
        let name = try TransportFixture.names("a")[0]
        let refusals: [TransportRefusal] = [
            .otherElection(fixture.sample.definition.election), .otherKind(.rehearsal), .otherRole(.log),
            .unknownKey(id), .roleOutOfTime(id), .revoked(id, .lost), .badSignature, .notYetValid(from: time),
            .expired(since: time), .notACertificate, .otherKey, .uncertifiedName(name), .otherName(name),
        ]
        let faults: [TransportFault] = [
            .names, .validity, .otherKey, .notAKey, .notACertificate, .library,
        ]
        for words in refusals.map({ $0 as any Worded }) + faults.map({ $0 as any Worded }) {
            let texts = Language.allCases.map { words.text(in: $0) }
            #expect(Set(texts).count == 3, "\(texts)")
            let cyrillic = { (text: String) in text.unicodeScalars.contains { ("а"..."я").contains($0) } }
            #expect(cyrillic(words.kyrgyz) && cyrillic(words.russian) && !cyrillic(words.english), "\(texts)")
        }
        #expect(faults.map(\.nature) == [.misuse, .misuse, .denied, .unsound, .unsound, .failed])
    }
}
