import ElectionModel
import Trust

/// Keys that a ledger has or would have, and the record's rules of taking more: one spelling for what is published and for
/// what is only tried.
protocol KeyBook {
    var certificates: [RoleCertificate] { get }
    mutating func add(_ certificate: RoleCertificate) throws(TrustError)
    mutating func add(_ revocation: Revocation) throws(TrustError)
    func standing(of id: KeyId, as role: Role, at time: Timestamp) -> KeyStanding
}

extension CertificateBook: KeyBook {}
extension CertificateTrial: KeyBook {}

extension KeyBook {
    /// Takes a certificate after genesis.
    ///
    /// - Throws: `LedgerRefusal`.
    mutating func take(
        _ certificate: RoleCertificate, among definition: ElectionDefinition?
    ) throws(LedgerRefusal) {
        guard certificate.role != .log else { throw .logKeyStays }
        guard certificate.isOfKnownStation(among: definition) else { throw .unknownStation(certificate.subject) }
        do { try add(certificate) } catch { throw .key(error) }
    }

    /// Takes a revocation.
    ///
    /// - Throws: `LedgerRefusal`; nothing is changed then.
    mutating func take(_ revocation: Revocation, at time: Timestamp) throws(LedgerRefusal) {
        guard revocation.role != .log else { throw .logKeyStays }
        var after = self
        do { try after.add(revocation) } catch { throw .key(error) }
        guard after.certificates.contains(where: { $0.signKey == revocation.signKey }) else {
            throw .notCertified(revocation.keyId)
        }
        let canGoOn = after.certificates.contains {
            guard case .good = after.standing(of: $0.keyId, as: .commission, at: time) else { return false }
            return true
        }
        guard canGoOn else { throw .lastCommissionKey }
        self = after
    }
}

extension RoleCertificate {
    /// A station's certificate must be for one of the election's; others have no such list.
    func isOfKnownStation(among definition: ElectionDefinition?) -> Bool {
        role != .station || definition?.stations.contains { $0.id.rawValue == subject } == true
    }
}
