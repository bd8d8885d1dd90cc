/// The keys certified so far.
struct KeyRegister {
    /// A certificate and whether the root keys stand behind it.
    struct Registered {
        let certificate: RoleCertificate
        let isGood: Bool
    }

    private var byKeyId: [String: [Registered]] = [:]
    private var keyOfHolder: [String: SigningKey] = [:]

    /// Takes a certificate in; answers why it does not go together with those before, nil when it does.
    mutating func add(_ certificate: RoleCertificate, isGood: Bool) -> String? {
        let others = byKeyId[certificate.signKey.keyId] ?? []
        byKeyId[certificate.signKey.keyId] = others + [Registered(certificate: certificate, isGood: isGood)]
        let holder = certificate.title
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

    /// The certificates under a key id.
    func certificates(_ keyId: String) -> [Registered] {
        byKeyId[keyId] ?? []
    }

    /// The good certificates under a key id that are valid for a role at a time.
    func certificates(_ keyId: String, role: String, at time: Int64) -> [RoleCertificate] {
        certificates(keyId).filter { $0.isGood && $0.certificate.role.rawValue == role }
            .map(\.certificate).filter { $0.isValid(at: time) }
    }
}
