package import ElectionModel
package import Sodium
package import Trust

/// The commission's word that a key is a member's, and what this member may do with candidacies
/// (`Docs/formats/candidate-desk.md`).
package struct ClerkCertificate: Hashable, Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let member: MemberId
    /// As colleagues know the member.
    package let name: String
    package let duties: Set<ClerkDuty>
    package let signKey: VerifyingKey
    package let notBefore: Timestamp
    /// The first instant at which it is no longer valid.
    package let notAfter: Timestamp
    /// Whose key signed: one of the commission's.
    package let issuer: KeyId
    private var signature: [UInt8] = []

    private static let longestName = 200

    /// Certifies a member's key.
    ///
    /// - Parameters:
    ///   - definition: of the election in which it is valid.
    ///   - member: whose key it is.
    ///   - name: as colleagues know the member.
    ///   - duties: what the member may do.
    ///   - signKey: the member's key.
    ///   - notBefore: from when it is valid.
    ///   - notAfter: the first instant at which it is no longer valid.
    ///   - signer: the commission's key.
    package init(
        for definition: ElectionDefinition, member: MemberId, name: String, duties: Set<ClerkDuty>,
        signKey: VerifyingKey, notBefore: Timestamp, notAfter: Timestamp, by signer: SigningKey
    ) {
        election = definition.election
        kind = definition.kind
        self.member = member
        self.name = name
        self.duties = duties
        self.signKey = signKey
        self.notBefore = notBefore
        self.notAfter = notAfter
        issuer = KeyId(signer.verifyingKey)
        signature = signer.sign(content.encoded(), as: .clerkCertificate)
    }

    /// The key's short name.
    package var keyId: KeyId { KeyId(signKey) }

    /// Whether it is valid at an instant.
    package func isValid(at time: Timestamp) -> Bool { notBefore <= time && time < notAfter }

    /// Whether a key of this election's commission, good when the certificate began, signed it.
    package func isGood(by book: CertificateBook) -> Bool {
        guard election == book.election, kind == book.kind,
            case .good(let certificate) = book.standing(of: issuer, as: .commission, at: notBefore)
        else { return false }
        return certificate.signKey.verifies(signature, over: content.encoded(), as: .clerkCertificate)
    }

    private var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "member": member.canonical,
            "name": .string(name), "duties": .array(duties.map(\.rawValue).sorted().map(CanonicalValue.string)),
            "signKey": signKey.canonical, "notBefore": notBefore.canonical, "notAfter": notAfter.canonical,
            "issuer": .string(issuer.rawValue),
        ]
    }
}

extension ClerkCertificate: CanonicalCodable {
    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    /// Reads a certificate; whose signature it bears is not looked at.
    ///
    /// - Throws: `CanonicalError.member`.
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: [
            "duties", "election", "issuer", "kind", "member", "name", "notAfter", "notBefore", "sig", "signKey", "v",
        ])
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        member = try canonical.value("member")
        name = try canonical.string("name")
        guard (1...Self.longestName).contains(name.utf8.count) else {
            throw .member("name", expected: "a name of 200 bytes at most")
        }
        var duties: Set<ClerkDuty> = []
        for word in try canonical.array("duties") {
            guard case .string(let text) = word, let duty = ClerkDuty(rawValue: text) else {
                throw .member("duties", expected: "prepare, decide or both")
            }
            duties.insert(duty)
        }
        self.duties = duties
        signKey = try canonical.value("signKey")
        notBefore = try canonical.value("notBefore")
        notAfter = try canonical.value("notAfter")
        issuer = try canonical.raw("issuer")
        signature = try canonical.signature()
    }
}
