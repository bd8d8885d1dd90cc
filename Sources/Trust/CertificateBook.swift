package import ElectionModel
import Sodium

/// The good certificates of an election that are known so far.
package struct CertificateBook: Sendable {
    package let roots: RootPolicy
    package let election: ElectionId
    package let kind: ElectionKind
    package private(set) var certificates: [RoleCertificate] = []

    package init(roots: RootPolicy, election: ElectionId, kind: ElectionKind) {
        self.roots = roots
        self.election = election
        self.kind = kind
    }

    /// Adds a certificate if it is good and of this election.
    ///
    /// - Throws: ``TrustError``.
    package mutating func add(_ certificate: RoleCertificate) throws(TrustError) {
        if let fault = certificate.fault(under: roots) { throw .certificate(fault) }
        guard certificate.election == election else { throw .otherElection(certificate.election) }
        guard certificate.kind == kind else { throw .otherKind(certificate.kind) }
        guard
            !certificates.contains(where: {
                $0.role == certificate.role && $0.subject == certificate.subject && $0.signKey != certificate.signKey
            })
        else { throw .subjectTaken(certificate.subject) }
        let id = KeyId(certificate.signKey)
        guard
            certificates.allSatisfy({
                KeyId($0.signKey) != id
                    || ($0.signKey == certificate.signKey && $0.role == certificate.role
                        && $0.subject == certificate.subject)
            })
        else { throw .keyTaken(id) }
        certificates.append(certificate)
    }

    /// The certificate under which a key acts in a role at an instant.
    package func certificate(_ id: KeyId, as role: Role, at time: Timestamp) -> RoleCertificate? {
        certificates.first { $0.role == role && KeyId($0.signKey) == id && $0.isValid(at: time) }
    }

    /// The certificate of a holder of a role, the newest first.
    package func certificate(of subject: String, as role: Role) -> RoleCertificate? {
        certificates.last { $0.role == role && $0.subject == subject }
    }
}
