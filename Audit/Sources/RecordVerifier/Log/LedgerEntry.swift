/// One entry of the ledger (RECORD.md, section 3).
struct LedgerEntry: Sendable {
    /// What the entry says, or where that lies.
    enum Content: Sendable {
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
    /// The hash of the body's bytes, B in RECORD.md.
    let bodyHash: Digest

    /// Reads an entry that stands alone.
    ///
    /// - Throws: `EntryProblem` when it is not canonical JSON, or a member is missing, unknown or of the wrong form.
    init(_ bytes: [UInt8]) throws(EntryProblem) { try self.init(bytes, bytes.indices) }

    /// Reads an entry where it lies in its bundle.
    ///
    /// - Throws: `EntryProblem` when it is not canonical JSON, or a member is missing, unknown or of the wrong form.
    init(_ bytes: [UInt8], _ range: Range<Int>) throws(EntryProblem) {
        if let entry = LedgerEntry(plain: bytes, range) {
            self = entry
        } else {
            try self.init(spelled: bytes, range)
        }
    }

    /// Reads any entry, and finds out what is wrong with one that is none.
    init(spelled bytes: [UInt8], _ range: Range<Int>) throws(EntryProblem) {
        do {
            let (value, first) = try CanonicalParser.parseWithFirstMember(bytes, range)
            // `body` is the first member where it stands in the entry, and its bytes are canonical already.
            try self.init(value, bodyHash: Digest.of(bytes[first]))
        } catch let problem as JsonProblem {
            throw EntryProblem(offset: problem.offset, reason: "not canonical JSON: \(problem.reason)")
        } catch {
            throw EntryProblem(offset: 0, reason: (error as? FormProblem)?.reason ?? "cannot be read")
        }
    }

    private init(_ value: JsonValue, bodyHash: Digest) throws(FormProblem) {
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
            self.bodyHash = bodyHash
        } else {
            let reference = BlobReference(
                hash: try reader.digest("bodySha256"), size: try reader.integer("size", in: 0...JsonValue.integerLimit))
            content = .blob(reference)
            self.bodyHash = reference.hash
        }
    }

    /// The bytes that the submitter signs.
    var signedText: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(256)
        text.append(contentsOf: "dobush entry v1\n".utf8)
        text.append(contentsOf: election.utf8)
        text.append(0x0A)
        text.append(contentsOf: type.utf8)
        text.append(0x0A)
        bodyHash.appendHex(to: &text)
        text.append(0x0A)
        text.append(contentsOf: idem.utf8)
        text.append(0x0A)
        return text
    }

    /// Stands for submitter and `idem`: the beginning of their hash. Only a submitter could find two of one, with 2⁶⁴ tries.
    var submission: UInt128 {
        var text: [UInt8] = []
        text.reserveCapacity(96)
        text.append(contentsOf: keyId.utf8)
        text.append(0x0A)
        text.append(contentsOf: idem.utf8)
        return Digest.of(text).prefix
    }
}
