package import ElectionModel
package import Sodium
package import Trust

/// A role's word, by its Ed25519 key, that a TLS key is its own (`Docs/formats/tls-key.md`).
package struct TLSCertification: Hashable, Sendable, CanonicalCodable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let role: Role
    package let subject: String
    /// The role's key, which signed.
    package let keyId: KeyId
    /// SHA-256 of the TLS key's SubjectPublicKeyInfo, 64 hex digits.
    package let publicKeyHash: String
    /// In ascending order, each once.
    package let names: [TransportName]
    package let notBefore: Timestamp
    /// The first instant at which it is no longer valid.
    package let notAfter: Timestamp
    /// 64 bytes.
    private(set) var signature: [UInt8]

    /// Certifies a TLS certificate's key, names and times.
    ///
    /// - Parameters:
    ///   - certificate: of the TLS key.
    ///   - holder: the certificate of the role's own key.
    ///   - key: that key.
    /// - Throws: `TransportFault.otherKey` when key and holder do not belong together, `.validity` when the certificate
    ///   is valid beyond the holder's.
    package init(
        _ certificate: TransportCertificate, holder: RoleCertificate, key: SigningKey
    ) throws(TransportFault) {
        guard holder.signKey == key.verifyingKey else { throw .otherKey }
        guard holder.notBefore <= certificate.notBefore, certificate.notBefore < certificate.notAfter,
            certificate.notAfter <= holder.notAfter
        else { throw .validity }
        election = holder.election
        kind = holder.kind
        role = holder.role
        subject = holder.subject
        keyId = holder.keyId
        publicKeyHash = Hex.encode(certificate.publicKeyHash)
        names = certificate.names
        notBefore = certificate.notBefore
        notAfter = certificate.notAfter
        signature = []
        signature = key.sign(content.encoded(), as: .tlsKey)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        role = try canonical.raw("role")
        subject = try canonical.value("subject", as: TerminalId.self).rawValue
        keyId = try canonical.raw("keyId")
        publicKeyHash = try canonical.digest("spki")
        names = try canonical.values("names")
        notBefore = try canonical.value("notBefore")
        notAfter = try canonical.value("notAfter")
        guard !names.isEmpty, zip(names, names.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw .member("names", expected: "in ascending order, each once, at least one")
        }
        signature = try canonical.signature()
    }

    package var canonical: CanonicalValue {
        guard case .object(var members) = content else { return .null }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    /// What is signed: every member but `sig`.
    var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "role": .string(role.rawValue),
            "subject": .string(subject), "keyId": .string(keyId.rawValue), "spki": .string(publicKeyHash),
            "names": .array(names.map(\.canonical)), "notBefore": notBefore.canonical, "notAfter": notAfter.canonical,
        ]
    }
}
