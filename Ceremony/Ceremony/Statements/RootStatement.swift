package import ElectionModel
package import Trust

/// What roots sign: that a key acts in a role, or that it no longer does.
package enum RootStatement: Hashable, Sendable {
    case certificate(RoleCertificate)
    case revocation(Revocation)

    package var election: ElectionId {
        switch self {
        case .certificate(let certificate): certificate.election
        case .revocation(let revocation): revocation.election
        }
    }

    package var kind: ElectionKind {
        switch self {
        case .certificate(let certificate): certificate.kind
        case .revocation(let revocation): revocation.kind
        }
    }

    package var role: Role {
        switch self {
        case .certificate(let certificate): certificate.role
        case .revocation(let revocation): revocation.role
        }
    }

    /// Who holds the key, or held it.
    package var subject: String {
        switch self {
        case .certificate(let certificate): certificate.subject
        case .revocation(let revocation): revocation.subject
        }
    }

    /// The key that it is about.
    package var keyId: KeyId {
        switch self {
        case .certificate(let certificate): KeyId(certificate.signKey)
        case .revocation(let revocation): KeyId(revocation.signKey)
        }
    }

    /// The keys whose signatures stand under it, good or not.
    package var signers: [KeyId] {
        switch self {
        case .certificate(let certificate): certificate.endorsements.map(\.keyId)
        case .revocation(let revocation): revocation.endorsements.map(\.keyId)
        }
    }

    /// What is wrong with its signatures, or `nil` when enough roots signed it.
    func fault(under roots: RootPolicy) -> CertificateFault? {
        switch self {
        case .certificate(let certificate): certificate.fault(under: roots)
        case .revocation(let revocation): revocation.fault(under: roots)
        }
    }
}
