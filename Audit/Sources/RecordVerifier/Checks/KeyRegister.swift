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

    /// Takes a certificate in; answers why it does not go together with those before, nil when it does.
    mutating func add(_ certificate: RoleCertificate, isGood: Bool) -> String? {
        let others = byKeyId[certificate.signKey.keyId] ?? []
        byKeyId[certificate.signKey.keyId] = others + [Registered(certificate: certificate, isGood: isGood)]
        keyIdsOfRole[certificate.role, default: []].insert(certificate.signKey.keyId)
        let holder = certificate.title
        if isRevoked(certificate.signKey.keyId) { return "its key is revoked" }
        if certificate.role == .commission { commission.insert(certificate.signKey.keyId) }
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
        if keyOfHolder[revocation.title] == revocation.signKey { keyOfHolder[revocation.title] = nil }
    }

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

    /// The certificates under a key id.
    func certificates(_ keyId: String) -> [Registered] {
        byKeyId[keyId] ?? []
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
