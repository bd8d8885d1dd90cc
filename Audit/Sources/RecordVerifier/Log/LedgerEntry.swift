/// One entry of the ledger (RECORD.md, section 3).
struct LedgerEntry {
    /// What the entry says, or where that lies.
    enum Content {
        case inline(JsonValue)
        case blob(BlobReference)
    }

    private static let common = ["v", "election", "seq", "prevHash", "type", "role", "keyId", "time", "idem", "sig"]

    let election: String
    let seq: Int64
    let prevHash: Digest
    let type: String
    let role: String
    let keyId: String
    /// Milliseconds since 1970 UTC.
    let time: Int64
    let idem: String
    let content: Content
    let signature: [UInt8]

    /// Reads an entry's object.
    ///
    /// - Throws: `FormProblem` when a member is missing, unknown or of the wrong form.
    init(_ value: JsonValue) throws(FormProblem) {
        guard case .object(let members) = value else { throw FormProblem("the entry is not an object") }
        let isInline = members.contains { $0.key == "body" }
        let reader = try ObjectReader(
            value, "the entry", keys: Self.common + (isInline ? ["body"] : ["bodySha256", "size"]))
        try reader.requireVersion()
        election = try reader.identifier("election")
        seq = try reader.integer("seq", in: 0...JsonValue.integerLimit)
        prevHash = try reader.digest("prevHash")
        type = try reader.identifier("type")
        role = try reader.identifier("role")
        keyId = try reader.keyId("keyId")
        time = try reader.time("time")
        idem = try reader.identifier("idem")
        signature = try reader.signature("sig")
        if isInline {
            let body = reader.value("body")
            guard case .object = body else { throw FormProblem("'body' of the entry is not an object") }
            content = .inline(body)
        } else {
            content = .blob(
                BlobReference(
                    hash: try reader.digest("bodySha256"),
                    size: try reader.integer("size", in: 0...JsonValue.integerLimit)))
        }
    }

    /// The hash of the body's bytes, B in RECORD.md.
    var bodyHash: Digest {
        switch content {
        case .inline(let body): .of(body.canonicalBytes())
        case .blob(let reference): reference.hash
        }
    }

    /// The bytes that the submitter signs.
    var signedText: [UInt8] {
        Array("dobush entry v1\n\(election)\n\(type)\n\(bodyHash.hex)\n\(idem)\n".utf8)
    }
}
