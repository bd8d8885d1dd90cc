package import ElectionModel
import Sodium
package import Trust

extension TLSCertification {
    /// Whether a TLS peer is the holder that this certification speaks of.
    ///
    /// The TLS library proves that the peer has the private key of the certificate it showed; this says whose key that is.
    /// - Parameters:
    ///   - peer: the certificate that the peer showed, in DER.
    ///   - role: the role that belongs at the other end.
    ///   - name: the name that was called; none for a peer that called us.
    ///   - book: the election's certificates and revocations.
    ///   - now: the time.
    package func verdict(
        on peer: [UInt8], as role: Role, called name: TransportName?, book: CertificateBook, now: Timestamp
    ) -> TransportVerdict {
        do throws(TransportRefusal) {
            let holder = try holder(as: role, in: book, now: now)
            try check(notBefore, notAfter, now)
            guard let certificate = try? TransportCertificate(der: peer) else { throw .notACertificate }
            guard certificate.publicKeyHash == (try? Hex.decode(publicKeyHash)) else { throw .otherKey }
            try check(certificate.notBefore, certificate.notAfter, now)
            if let other = certificate.names.first(where: { !names.contains($0) }) { throw .uncertifiedName(other) }
            if let name, !certificate.names.contains(name) { throw .otherName(name) }
            return .good(holder)
        } catch {
            return .refused(error)
        }
    }

    private func holder(
        as role: Role, in book: CertificateBook, now: Timestamp
    ) throws(TransportRefusal) -> RoleCertificate {
        guard election == book.election else { throw .otherElection(election) }
        guard kind == book.kind else { throw .otherKind(kind) }
        guard self.role == role else { throw .otherRole(self.role) }
        let verdict = book.verdict(
            on: signature, content: content.encoded(), as: .tlsKey, by: keyId, in: role, at: now)
        switch verdict {
        case .good(let holder):
            guard holder.subject == subject else { throw .unknownKey(keyId) }
            return holder
        case .otherRole(let role): throw .otherRole(role)
        case .unknownKey(let id): throw .unknownKey(id)
        case .outOfTime(let certificate): throw .roleOutOfTime(certificate.keyId)
        case .revoked(let revocation): throw .revoked(revocation.keyId, revocation.reason)
        case .badSignature: throw .badSignature
        }
    }

    private func check(_ first: Timestamp, _ end: Timestamp, _ now: Timestamp) throws(TransportRefusal) {
        guard first <= now else { throw .notYetValid(from: first) }
        guard now < end else { throw .expired(since: end) }
    }
}
