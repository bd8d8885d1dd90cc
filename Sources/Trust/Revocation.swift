package import ElectionModel
package import Sodium

/// A statement of the roots that a key is trusted no longer (`Audit/RECORD.md`, section 2). It is never taken back.
package struct Revocation: Hashable, Sendable, RootEndorsed {
    package static let statement = SignedStatement.revocation

    package let election: ElectionId
    package let kind: ElectionKind
    package let role: Role
    /// Who held the key; for a station its id.
    package let subject: String
    package let signKey: VerifyingKey
    package let reason: RevocationReason
    /// Since when it is not trusted, as far as the roots know. For people: no rule reads it.
    package let from: Timestamp
    package var endorsements = Endorsements()

    /// An unsigned revocation.
    package init(
        election: ElectionId, kind: ElectionKind, role: Role, subject: String, signKey: VerifyingKey,
        reason: RevocationReason, from: Timestamp
    ) {
        self.election = election
        self.kind = kind
        self.role = role
        self.subject = subject
        self.signKey = signKey
        self.reason = reason
        self.from = from
    }

    /// An unsigned revocation of a certificate's key.
    package init(of certificate: RoleCertificate, reason: RevocationReason, from: Timestamp) {
        self.init(
            election: certificate.election, kind: certificate.kind, role: certificate.role,
            subject: certificate.subject, signKey: certificate.signKey, reason: reason, from: from)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        role = try canonical.raw("role")
        subject = try canonical.value("subject", as: TerminalId.self).rawValue
        signKey = try canonical.value("signKey")
        reason = try canonical.raw("reason")
        from = try canonical.value("from")
        endorsements = try Endorsements(of: canonical)
    }

    /// The key's short name.
    package var keyId: KeyId { KeyId(signKey) }

    package var content: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "role": .string(role.rawValue),
            "subject": .string(subject), "signKey": signKey.canonical, "reason": .string(reason.rawValue),
            "from": from.canonical,
        ]
    }
}
