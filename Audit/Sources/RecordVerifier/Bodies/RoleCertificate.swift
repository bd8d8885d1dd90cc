/// A certificate that gives a key a role (RECORD.md, section 2).
struct RoleCertificate {
    private static let unsigned = [
        "v", "election", "kind", "role", "subject", "signKey", "sealKey", "notBefore", "notAfter",
    ]

    let election: String
    let kind: ElectionKind
    let role: Role
    let subject: String
    let signKey: SigningKey
    /// Milliseconds since 1970 UTC; valid from here on.
    let notBefore: Int64
    /// Milliseconds since 1970 UTC; valid before this.
    let notAfter: Int64
    private let signedText: [UInt8]
    private let signatures: [(keyId: String, signature: [UInt8])]

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the certificate", keys: Self.unsigned + ["signatures"])
        try reader.requireVersion()
        election = try reader.identifier("election")
        kind = try reader.choice("kind", of: ElectionKind.self)
        role = try reader.choice("role", of: Role.self)
        subject = try reader.identifier("subject")
        guard let key = SigningKey(try reader.digest("signKey").bytes) else {
            throw FormProblem("'signKey' of the certificate is no usable Ed25519 key")
        }
        signKey = key
        if case .null = reader.value("sealKey") {} else { _ = try reader.digest("sealKey") }
        notBefore = try reader.time("notBefore")
        notAfter = try reader.time("notAfter")
        var signatures: [(keyId: String, signature: [UInt8])] = []
        for item in try reader.array("signatures") {
            let signature = try ObjectReader(item, "a signature of the certificate", "keyId", "sig")
            signatures.append((try signature.keyId("keyId"), try signature.signature("sig")))
        }
        guard Identifier.areAscending(signatures.map(\.keyId)) else {
            throw FormProblem("the signatures of the certificate are not in order of their key ids, each once")
        }
        self.signatures = signatures
        guard case .object(let members) = value else { throw FormProblem("the certificate is not an object") }
        let rest = JsonValue.object(members.filter { $0.key != "signatures" })
        signedText = Array("dobush certificate v1\n".utf8) + rest.canonicalBytes()
    }

    /// A name for a person: role and subject.
    var title: String { "\(role.rawValue) '\(subject)'" }

    /// Whether the certificate is valid at a time, in milliseconds since 1970 UTC.
    func isValid(at time: Int64) -> Bool {
        notBefore <= time && time < notAfter
    }

    /// Why the root keys do not stand behind the certificate; nil when they do.
    func weakness(under roots: RootKeys) -> String? {
        for (keyId, signature) in signatures {
            guard let root = roots.keys.first(where: { $0.keyId == keyId }) else {
                return "is signed by \(keyId), which is no root key"
            }
            guard root.verifies(signature, over: signedText) else {
                return "has a signature by root key \(keyId) that does not verify"
            }
        }
        guard signatures.count >= roots.threshold else {
            return "has \(signatures.count) root signatures, \(roots.threshold) are needed"
        }
        return nil
    }
}
