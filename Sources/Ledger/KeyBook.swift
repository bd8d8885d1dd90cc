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
    /// - Parameters:
    ///   - certificate: it.
    ///   - definition: the election's, which has the stations.
    ///   - quorum: of witnesses, as genesis sets it; 0 for none.
    /// - Throws: `LedgerRefusal`; nothing is changed then.
    mutating func take(
        _ certificate: RoleCertificate, among definition: ElectionDefinition?, quorum: Int
    ) throws(LedgerRefusal) {
        guard certificate.role != .log else { throw .logKeyStays }
        guard certificate.isOfKnownStation(among: definition) else { throw .unknownStation(certificate.subject) }
        var after = self
        do { try after.add(certificate) } catch { throw .key(error) }
        // Two quorums share a witness also when one more has come.
        let witnesses = after.witnessCount
        guard certificate.role != .witness || quorum == 0 || witnesses < 2 * quorum else {
            throw .quorum(quorum, of: witnesses)
        }
        self = after
    }

    /// How many witnesses have a key that is not revoked, whether or not it is valid today.
    private var witnessCount: Int {
        let keys = certificates.filter { certificate in
            guard certificate.role == .witness else { return false }
            if case .revoked = standing(of: certificate.keyId, as: .witness, at: certificate.notBefore) { return false }
            return true
        }
        return Set(keys.map(\.subject)).count
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
