package import ElectionModel
package import Trust

/// Statements that the commission lays before the roots to be signed (`Docs/formats/root-files.md`).
package struct RootBundle: Hashable, Sendable, CanonicalCodable {
    /// Bytes that such a file has at most.
    package static let largestFile = 16 << 20
    /// Statements that it has at most.
    package static let mostStatements = 10_000
    /// Days for which a certificate is valid at most.
    package static let longestDays = 400

    package let election: ElectionId
    package let kind: ElectionKind
    /// In order of role, holder and key.
    package internal(set) var certificates: [RoleCertificate]
    /// In order of the revoked keys.
    package internal(set) var revocations: [Revocation]

    /// Puts statements together, in any order.
    package init(
        election: ElectionId, kind: ElectionKind, certificates: [RoleCertificate], revocations: [Revocation] = []
    ) {
        self.election = election
        self.kind = kind
        self.certificates = certificates.sorted(by: Self.precedes)
        self.revocations = revocations.sorted(by: Self.precedes)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == "dobush root statements v1" else {
            throw .member("format", expected: "\"dobush root statements v1\"")
        }
        let count = try canonical.array("certificates").count + canonical.array("revocations").count
        guard count <= Self.mostStatements else {
            throw .member("certificates", expected: "at most \(Self.mostStatements) statements")
        }
        election = try canonical.value("election")
        kind = try canonical.raw("kind")
        certificates = try canonical.values("certificates")
        revocations = try canonical.values("revocations")
        guard !zip(certificates.dropFirst(), certificates).contains(where: Self.precedes) else {
            throw .member("certificates", expected: "in order of role, subject and key")
        }
        guard !zip(revocations.dropFirst(), revocations).contains(where: Self.precedes) else {
            throw .member("revocations", expected: "in order of their keys")
        }
    }

    package var canonical: CanonicalValue {
        [
            "format": "dobush root statements v1", "election": election.canonical, "kind": .string(kind.rawValue),
            "certificates": .array(certificates.map(\.canonical)), "revocations": .array(revocations.map(\.canonical)),
        ]
    }

    /// All statements: certificates, then revocations.
    package var statements: [RootStatement] {
        certificates.map(RootStatement.certificate) + revocations.map(RootStatement.revocation)
    }

    /// Whether every statement has the signatures of as many roots as it needs, and nothing is wrong with any.
    package func isComplete(under roots: RootsFile) -> Bool { BundleReview(of: self, under: roots).isComplete }

    private static func precedes(_ a: RoleCertificate, _ b: RoleCertificate) -> Bool {
        let (one, other) = ((a.role.rawValue, a.subject), (b.role.rawValue, b.subject))
        return one == other ? KeyId(a.signKey) < KeyId(b.signKey) : one < other
    }

    private static func precedes(_ a: Revocation, _ b: Revocation) -> Bool {
        KeyId(a.signKey) < KeyId(b.signKey)
    }
}
