import ElectionModel
import Sodium
import Testing
import Trust

/// Gives the same bytes in every run: tests only.
struct CountingRandom: RandomSource {
    let seed: UInt8
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { seed &+ UInt8(truncatingIfNeeded: $0) } }
}

@Suite struct TrustTests {
    static func key(_ seed: UInt8) throws -> SigningKey {
        try SigningKey(seed: SecretBytes(CountingRandom(seed: seed).bytes(32)))
    }

    static func certificate(kind: ElectionKind = .training) throws -> RoleCertificate {
        RoleCertificate(
            election: ElectionId(unchecked: "e1"), kind: kind, role: .station, subject: "1201",
            signKey: try key(50).verifyingKey, sealKey: nil, notBefore: Timestamp(milliseconds: 1000),
            notAfter: Timestamp(milliseconds: 2000))
    }

    @Test func `a certificate needs as many roots as the policy says`() throws {
        let roots = try [1, 2, 3].map { try Self.key($0) }
        let policy = try #require(RootPolicy(keys: roots.map(\.verifyingKey), threshold: 2))
        var certificate = try Self.certificate()
        #expect(certificate.fault(under: policy) == .tooFewSignatures(has: 0, needs: 2))
        certificate.endorse(with: roots[0])
        certificate.endorse(with: roots[0])
        #expect(certificate.fault(under: policy) == .tooFewSignatures(has: 1, needs: 2))
        certificate.endorse(with: roots[2])
        #expect(certificate.fault(under: policy) == nil)
        #expect(try RoleCertificate(canonicalBytes: certificate.canonicalBytes) == certificate)

        certificate.endorse(with: try Self.key(9))
        #expect(certificate.fault(under: policy) == .unknownRoot(KeyId(try Self.key(9).verifyingKey)))
    }

    @Test func `a changed certificate is refused`() throws {
        let roots = try [1, 2].map { try Self.key($0) }
        let policy = try #require(RootPolicy(keys: roots.map(\.verifyingKey), threshold: 2))
        var certificate = try Self.certificate()
        for root in roots { certificate.endorse(with: root) }
        guard case .object(var members) = certificate.canonical else { return }
        members["subject"] = "1202"
        let forged = try RoleCertificate(canonical: .object(members))
        guard case .badSignature? = forged.fault(under: policy) else {
            Issue.record("a certificate for another station was accepted")
            return
        }
    }

    @Test func `a book holds one key for a subject, and refuses other elections and kinds`() throws {
        let roots = try [1, 2].map { try Self.key($0) }
        let policy = try #require(RootPolicy(keys: roots.map(\.verifyingKey), threshold: 1))
        var certificate = try Self.certificate()
        certificate.endorse(with: roots[0])
        var book = CertificateBook(roots: policy, election: ElectionId(unchecked: "e1"), kind: .training)
        try book.add(certificate)
        let id = certificate.keyId
        #expect(book.standing(of: id, as: .station, at: Timestamp(milliseconds: 1000)) == .good(certificate))
        #expect(book.standing(of: id, as: .station, at: Timestamp(milliseconds: 2000)) == .outOfTime(certificate))
        #expect(book.standing(of: id, as: .registrar, at: Timestamp(milliseconds: 1000)) == .unknown)

        var production = try Self.certificate(kind: .production)
        production.endorse(with: roots[0])
        #expect(throws: TrustError.otherKind(.production)) { try book.add(production) }
        var elsewhere = CertificateBook(roots: policy, election: ElectionId(unchecked: "e2"), kind: .training)
        #expect(throws: TrustError.otherElection(ElectionId(unchecked: "e1"))) { try elsewhere.add(certificate) }
    }

    @Test func `a minisign signature covers file and comment`() throws {
        let key = try Self.key(7)
        let signature = MinisignSignature(of: [1, 2, 3], by: key, trustedComment: "snapshot 1201")
        let read = try MinisignSignature(text: signature.text)
        #expect(read == signature)
        try read.verify([1, 2, 3], key: key.verifyingKey)
        #expect(throws: TrustError.badSignature) { try read.verify([1, 2, 4], key: key.verifyingKey) }
        #expect(throws: TrustError.unsigned) { try read.verify([1, 2, 3], key: try Self.key(8).verifyingKey) }
        let comment = signature.text.replacing("1201", with: "1202")
        #expect(throws: TrustError.badSignature) {
            try MinisignSignature(text: comment).verify([1, 2, 3], key: key.verifyingKey)
        }
    }

    @Test func `the note of the C2SP specification verifies`() throws {
        // Text and key from C2SP signed-note, "Example".
        let signature =
            "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
        let bytes = Array("This is an example message.\n\n— example.com/foo \(signature)\n".utf8)
        let note = try SignedNote(bytes: bytes)
        let encoded = try Base64.decode("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        let key = try VerifyingKey(Array(encoded.dropFirst()))
        #expect(note.verdict(name: "example.com/foo", key: key) == .good)
        #expect(note.verdict(name: "example.com/bar", key: key) == .absent)
        #expect(note.bytes == bytes)
        #expect(
            NoteKey(name: "example.com/foo", key: key).text
                == "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")
        let text = String(decoding: bytes, as: UTF8.self).replacing("an", with: "no")
        let changed = try SignedNote(bytes: Array(text.utf8))
        #expect(changed.verdict(name: "example.com/foo", key: key) == .bad)
    }

    @Test(arguments: [
        "", "\n", "text\n", "text\n\n", "text\n\n— name\n", "text\n\n- name AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n",
    ])
    func `what is no signed note is refused`(text: String) {
        #expect(throws: TrustError.malformed(.signedNote)) { try SignedNote(bytes: Array(text.utf8)) }
    }

    @Test func `an encrypted column cannot move to another row`() throws {
        let cipher = try ColumnCipher(masterKey: SecretBytes([UInt8](repeating: 1, count: 32)), purpose: "register")
        let sealed = cipher.seal([1, 2], table: "voter", row: "7")
        #expect(try cipher.open(sealed, table: "voter", row: "7") == [1, 2])
        #expect(throws: SodiumError.forged) { try cipher.open(sealed, table: "voter", row: "8") }
        #expect(cipher.blindIndex([1]) == cipher.blindIndex([1]))
        #expect(cipher.blindIndex([1]) != cipher.blindIndex([2]))
    }
}
