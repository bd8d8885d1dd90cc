package import ElectionModel
package import Sodium

/// A statement of the roots that a key acts in a role for an election (`Audit/RECORD.md`, section 2).
package struct RoleCertificate: Hashable, Sendable, CanonicalCodable {
    /// One root's signature.
    package struct Endorsement: Hashable, Sendable {
        package let keyId: KeyId
        /// 64 bytes.
        package let signature: [UInt8]
    }

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
    package private(set) var endorsements: [Endorsement]

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
        endorsements = []
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
        endorsements = []
        for value in try canonical.array("signatures") {
            guard let signature = try? Base64.decode(try value.string("sig"), count: 64) else {
                throw .member("sig", expected: "a signature in base64")
            }
            endorsements.append(Endorsement(keyId: try value.raw("keyId"), signature: signature))
        }
        guard Set(endorsements.map(\.keyId)).count == endorsements.count,
            endorsements.map(\.keyId) == endorsements.map(\.keyId).sorted()
        else { throw .member("signatures", expected: "in ascending order, each root once") }
    }

    package var canonical: CanonicalValue {
        guard case .object(var members) = statement else { return .null }
        members["signatures"] = .array(
            endorsements.map {
                ["keyId": .string($0.keyId.rawValue), "sig": .string(Base64.encode($0.signature))]
            })
        return .object(members)
    }

    /// Adds a root's signature, replacing an earlier one of the same root.
    package mutating func endorse(with root: SigningKey) {
        let id = KeyId(root.verifyingKey)
        endorsements.removeAll { $0.keyId == id }
        endorsements.append(Endorsement(keyId: id, signature: root.sign(signedBytes)))
        endorsements.sort { $0.keyId < $1.keyId }
    }

    /// What is wrong with the certificate's signatures, or `nil` when enough roots signed it.
    package func fault(under roots: RootPolicy) -> CertificateFault? {
        for endorsement in endorsements {
            guard let key = roots.key(endorsement.keyId) else { return .unknownRoot(endorsement.keyId) }
            guard key.verifies(endorsement.signature, over: signedBytes) else {
                return .badSignature(endorsement.keyId)
            }
        }
        guard endorsements.count >= roots.threshold else {
            return .tooFewSignatures(has: endorsements.count, needs: roots.threshold)
        }
        return nil
    }

    /// Whether it is valid at an instant.
    package func isValid(at time: Timestamp) -> Bool { notBefore <= time && time < notAfter }

    private var statement: CanonicalValue {
        [
            "v": 1, "election": election.canonical, "kind": .string(kind.rawValue), "role": .string(role.rawValue),
            "subject": .string(subject), "signKey": signKey.canonical, "sealKey": sealKey?.canonical ?? .null,
            "notBefore": notBefore.canonical, "notAfter": notAfter.canonical,
        ]
    }

    private var signedBytes: [UInt8] { Array("dobush certificate v1\n".utf8) + statement.encoded() }
}
