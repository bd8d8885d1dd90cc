/// The signatures of root keys under a certificate or a revocation.
struct RootSignatures {
    private let signedText: [UInt8]
    private let signatures: [(keyId: String, signature: [UInt8])]

    /// Reads the member `signatures`.
    ///
    /// - Parameters:
    ///   - value: the whole object.
    ///   - reader: the same, taken apart.
    ///   - what: what a person would call it, for reasons.
    ///   - context: the line that stands before what is signed.
    init(_ value: JsonValue, _ reader: ObjectReader, _ what: String, context: String) throws(FormProblem) {
        var signatures: [(keyId: String, signature: [UInt8])] = []
        for item in try reader.array("signatures") {
            let signature = try ObjectReader(item, "a signature of \(what)", "keyId", "sig")
            signatures.append((try signature.keyId("keyId"), try signature.signature("sig")))
        }
        guard Identifier.areAscending(signatures.map(\.keyId)) else {
            throw FormProblem("the signatures of \(what) are not in order of their key ids, each once")
        }
        guard case .object(let members) = value else { throw FormProblem("\(what) is not an object") }
        let rest = JsonValue.object(members.filter { $0.key != "signatures" })
        self.signatures = signatures
        signedText = Array((context + "\n").utf8) + rest.canonicalBytes()
    }

    /// Why the root keys do not stand behind it; nil when they do.
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
