/// The keys certified so far, and those that are revoked.
struct KeyRegister {
    /// A certificate and whether the root keys stand behind it.
    struct Registered {
        let certificate: RoleCertificate
        let isGood: Bool
    }

    private var byKeyId: [String: [Registered]] = [:]
    /// The key ids that were certified for a role.
    private var keyIdsOfRole: [Role: Set<String>] = [:]
    /// The key of each holder that is not revoked.
    private var keyOfHolder: [String: SigningKey] = [:]
    private var revoked: Set<String> = []
    /// The keys of the commission that are not revoked.
    private var commission: Set<String> = []
    /// The keys of witnesses that are not revoked, by the witness' name.
    private var witnesses: [String: String] = [:]

    /// Takes a certificate in; answers why it does not go together with those before, nil when it does.
    mutating func add(_ certificate: RoleCertificate, isGood: Bool) -> String? {
        let others = byKeyId[certificate.signKey.keyId] ?? []
        byKeyId[certificate.signKey.keyId] = others + [Registered(certificate: certificate, isGood: isGood)]
        keyIdsOfRole[certificate.role, default: []].insert(certificate.signKey.keyId)
        let holder = certificate.title
        if isRevoked(certificate.signKey.keyId) { return "its key is revoked" }
        switch certificate.role {
        case .commission: commission.insert(certificate.signKey.keyId)
        case .witness: witnesses[certificate.subject] = certificate.signKey.keyId
        default: break
        }
        let known = keyOfHolder[holder]
        keyOfHolder[holder] = known ?? certificate.signKey
        if let known, known != certificate.signKey { return "the holder has another key already" }
        if others.contains(where: { $0.certificate.signKey != certificate.signKey }) {
            return "another key has the same key id"
        }
        if let other = others.first(where: { $0.certificate.title != holder }) {
            return "its key is that of \(other.certificate.title)"
        }
        return nil
    }

    /// Takes a key out of use, with all its certificates; its holder may then have another.
    mutating func revoke(_ revocation: Revocation) {
        revoked.insert(revocation.signKey.keyId)
        commission.remove(revocation.signKey.keyId)
        witnesses = witnesses.filter { $0.value != revocation.signKey.keyId }
        if keyOfHolder[revocation.title] == revocation.signKey { keyOfHolder[revocation.title] = nil }
    }

    /// How many witnesses have a key that is not revoked.
    var witnessCount: Int { witnesses.count }

    /// Whether an entry revoked the key.
    func isRevoked(_ keyId: String) -> Bool {
        revoked.contains(keyId)
    }

    /// Whether the key was certified for the role and the subject.
    func holds(_ revocation: Revocation) -> Bool {
        certificates(revocation.signKey.keyId).contains {
            $0.certificate.signKey == revocation.signKey && $0.certificate.title == revocation.title
        }
    }

    /// Whether a key of the commission is left that is valid at a time, when one more is revoked.
    func commissionRemains(at time: Int64, without keyId: String) -> Bool {
        commission.contains {
            $0 != keyId && !certificates($0, role: Role.commission.rawValue, at: time).isEmpty
        }
    }

    /// The key of an id; nil where it was not certified.
    func key(_ keyId: String) -> SigningKey? { byKeyId[keyId]?.first?.certificate.signKey }

    /// The certificates under a key id.
    func certificates(_ keyId: String) -> [Registered] {
        byKeyId[keyId] ?? []
    }

    /// Whether a key is not revoked and has a good certificate that is valid for a role at a time.
    func stands(_ keyId: String, as role: String, at time: Int64) -> Bool {
        guard let registered = byKeyId[keyId], !isRevoked(keyId) else { return false }
        return registered.contains {
            $0.isGood && $0.certificate.role.rawValue == role && $0.certificate.isValid(at: time)
        }
    }

    /// Why a known key does not stand in a role, at a time when it does not.
    func weakness(of keyId: String, as role: String) -> String {
        let candidates = certificates(keyId)
        if isRevoked(keyId) { return "key \(keyId) is revoked" }
        if !candidates.contains(where: { $0.certificate.role.rawValue == role }) {
            return "key \(keyId) was not certified for the role '\(role)'"
        }
        if !candidates.contains(where: \.isGood) { return "the certificate of key \(keyId) is not good" }
        return "the certificate of key \(keyId) is not valid at that time"
    }

    /// The good certificates under a key id that are valid for a role at a time, revoked or not.
    func certificates(_ keyId: String, role: String, at time: Int64) -> [RoleCertificate] {
        certificates(keyId).filter { $0.isGood && $0.certificate.role.rawValue == role }
            .map(\.certificate).filter { $0.isValid(at: time) }
    }

    /// The keys that have a role at a time and are not revoked.
    func keys(of role: Role, at time: Int64) -> [SigningKey] {
        (keyIdsOfRole[role] ?? []).filter { !isRevoked($0) }.compactMap {
            certificates($0, role: role.rawValue, at: time).first?.signKey
        }
    }

    /// The good certificates of witnesses whose keys are valid at a time and not revoked, one a witness, by name.
    func witnesses(at time: Int64) -> [RoleCertificate] {
        var bySubject: [String: RoleCertificate] = [:]
        for id in byKeyId.keys where !isRevoked(id) {
            for certificate in certificates(id, role: Role.witness.rawValue, at: time) {
                bySubject[certificate.subject] = certificate
            }
        }
        return bySubject.values.sorted { $0.subject.utf8.lexicographicallyPrecedes($1.subject.utf8) }
    }
}
