/// What takes a key out of use for ever (RECORD.md, section 2).
struct Revocation {
    private static let unsigned = ["v", "election", "kind", "role", "subject", "signKey", "reason", "from"]

    let election: String
    let kind: ElectionKind
    let role: Role
    let subject: String
    let signKey: SigningKey
    private let signatures: RootSignatures

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the revocation", keys: Self.unsigned + ["signatures"])
        try reader.requireVersion()
        election = try reader.identifier("election")
        kind = try reader.choice("kind", of: ElectionKind.self)
        role = try reader.choice("role", of: Role.self)
        subject = try reader.identifier("subject")
        guard let key = SigningKey(try reader.digest("signKey").bytes) else {
            throw FormProblem("'signKey' of the revocation is no usable Ed25519 key")
        }
        signKey = key
        // Both are for people: they must be there, and decide nothing.
        _ = try reader.choice("reason", of: RevocationReason.self)
        _ = try reader.time("from")
        signatures = try RootSignatures(value, reader, "the revocation", context: "dobush revocation v1")
    }

    /// A name for a person: role and subject, as in the certificates of the key.
    var title: String { RoleCertificate.title(role, subject) }

    /// Why the root keys do not stand behind the revocation; nil when they do.
    func weakness(under roots: RootKeys) -> String? {
        signatures.weakness(under: roots)
    }
}
