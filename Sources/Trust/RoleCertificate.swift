package import ElectionModel
package import Sodium

/// A statement of the roots that a key acts in a role for an election (`Audit/RECORD.md`, section 2).
package struct RoleCertificate: Hashable, Sendable, RootEndorsed {
    package static let statement = SignedStatement.certificate

    package let election: ElectionId
    package let kind: ElectionKind
    package let role: Role
    /// Who holds the key; for a station its id.
    package let subject: String
    package let signKey: VerifyingKey
    package let sealKey: SealingKey?
    package let notBefore: Timestamp
    /// The first instant at which it is no longer valid.
    package let notAfter: Timestamp
    package var endorsements = Endorsements()

    /// An unsigned certificate.
    package init(
        election: ElectionId, kind: ElectionKind, role: Role, subject: String, signKey: VerifyingKey,
        sealKey: SealingKey?, notBefore: Timestamp, notAfter: Timestamp
    ) {
        self.election = election
        self.kind = kind
        self.role = role
        self.subject = subject
        self.signKey = signKey
        self.sealKey = sealKey
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        role = try canonical.raw("role")
        subject = try canonical.value("subject", as: TerminalId.self).rawValue
        signKey = try canonical.value("signKey")
        sealKey = canonical["sealKey"] == .null ? nil : try canonical.value("sealKey")
        notBefore = try canonical.value("notBefore")
        notAfter = try canonical.value("notAfter")
        endorsements = try Endorsements(of: canonical)
    }

    /// The key's short name.
    package var keyId: KeyId { KeyId(signKey) }

    package var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "role": .string(role.rawValue),
            "subject": .string(subject), "signKey": signKey.canonical, "sealKey": sealKey?.canonical ?? .null,
            "notBefore": notBefore.canonical, "notAfter": notAfter.canonical,
        ]
    }

    /// Whether it is valid at an instant.
    package func isValid(at time: Timestamp) -> Bool { notBefore <= time && time < notAfter }
}
