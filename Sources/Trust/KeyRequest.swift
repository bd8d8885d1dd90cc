package import ElectionModel
package import Sodium

/// Public keys that a holder asks the roots to certify (`Docs/formats/key-request.md`).
///
/// It is not signed: whoever certifies must know from whom it came.
package struct KeyRequest: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 65_536

    package let election: ElectionId
    package let kind: ElectionKind
    package let role: Role
    /// Whose keys they are, an identifier; for a station its id.
    package let subject: String
    package let signKey: VerifyingKey
    package let sealKey: SealingKey

    /// A request for a holder's keys.
    package init(
        election: ElectionId, kind: ElectionKind, role: Role, subject: TerminalId, signKey: VerifyingKey,
        sealKey: SealingKey
    ) {
        self.election = election
        self.kind = kind
        self.role = role
        self.subject = subject.rawValue
        self.signKey = signKey
        self.sealKey = sealKey
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush key request v1" else {
            throw .member("format", expected: "\"dobush key request v1\"")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        role = try canonical.raw("role")
        subject = try canonical.value("subject", as: TerminalId.self).rawValue
        signKey = try canonical.value("signKey")
        sealKey = try canonical.value("sealKey")
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush key request v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "role": .string(role.rawValue), "subject": .string(subject), "signKey": signKey.canonical,
            "sealKey": sealKey.canonical,
        ]
    }

    /// The signing key's short name.
    package var keyId: KeyId { KeyId(signKey) }
}
