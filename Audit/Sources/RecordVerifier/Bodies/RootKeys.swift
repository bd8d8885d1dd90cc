/// The root keys of an election and how many of them a certificate needs.
struct RootKeys {
    let keys: [SigningKey]
    let threshold: Int
    /// H(C(roots object)), which an observer compares with the one read aloud.
    let fingerprint: Digest

    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the roots object", "keys", "threshold")
        var keys: [SigningKey] = []
        var texts: [String] = []
        for item in try reader.filledArray("keys") {
            guard case .string(let text) = item, let bytes = Hex.bytes(text.utf8), let key = SigningKey(bytes) else {
                throw FormProblem("'keys' of the roots object holds something that is no Ed25519 key")
            }
            keys.append(key)
            texts.append(text)
        }
        guard Identifier.areAscending(texts) else { throw FormProblem("the root keys are not in order, each once") }
        guard Set(keys.map(\.keyId)).count == keys.count else { throw FormProblem("two root keys share a key id") }
        self.keys = keys
        threshold = Int(try reader.integer("threshold", in: 1...Int64(keys.count)))
        fingerprint = .of(value.canonicalBytes())
    }
}
