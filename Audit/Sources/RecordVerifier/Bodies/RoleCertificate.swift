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
    private let signatures: RootSignatures

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
        signatures = try RootSignatures(value, reader, "the certificate", context: "dobush certificate v1")
    }

    /// A name for a person: role and subject.
    var title: String { Self.title(role, subject) }

    /// A name for a person, of a role and a subject.
    static func title(_ role: Role, _ subject: String) -> String {
        "\(role.rawValue) '\(subject)'"
    }

    /// Whether the certificate is valid at a time, in milliseconds since 1970 UTC.
    func isValid(at time: Int64) -> Bool {
        notBefore <= time && time < notAfter
    }

    /// Why the root keys do not stand behind the certificate; nil when they do.
    func weakness(under roots: RootKeys) -> String? {
        signatures.weakness(under: roots)
    }
}
