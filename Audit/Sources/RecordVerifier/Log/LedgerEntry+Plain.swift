extension LedgerEntry {
    /// Reads the spelling that nearly every entry has, with its body in it and nothing escaped around that, without making
    /// a value of each member: a large ledger is read in a quarter of the time.
    ///
    /// - Returns: nil for everything else; `init(spelled:_:)` then finds out whether it is an entry, and why not.
    init?(plain bytes: [UInt8], _ range: Range<Int>) {
        let opening = Array(#"{"body":"#.utf8)
        guard bytes[range].starts(with: opening),
            let (body, end) = try? CanonicalParser.innerObject(
                in: bytes, range.lowerBound + opening.count..<range.upperBound)
        else { return nil }
        let entry = bytes.withUnsafeBufferPointer { all in
            LedgerEntry(
                after: end - range.lowerBound, of: UnsafeBufferPointer(rebasing: all[range]), body,
                bodyHash: .of(bytes[range.lowerBound + opening.count..<end]))
        }
        guard let entry else { return nil }
        self = entry
    }

    /// Reads the members behind the body, which are in the order of their names.
    private init?(
        after end: Int, of bytes: UnsafeBufferPointer<UInt8>, _ body: JsonValue, bodyHash: Digest
    ) {
        var cursor = EntryCursor(bytes, from: end)
        guard cursor.pass(#","election":""#), let election = cursor.identifier(),
            cursor.pass(#","idem":""#), let idem = cursor.identifier(),
            cursor.pass(#","keyId":""#), let keyId = cursor.string(), keyId.count == 16, Hex.isHex(keyId),
            cursor.pass(#","prevHash":""#), let previous = cursor.string(), let prevHash = Digest(hex: previous),
            cursor.pass(#","role":""#), let role = cursor.identifier(),
            cursor.pass(#","seq":"#), let seq = cursor.number(),
            cursor.pass(#","sig":""#), let sig = cursor.string(), let signature = Base64.bytes(sig),
            signature.count == 64,
            cursor.pass(#","time":"#), let time = cursor.number(),
            cursor.pass(#","type":""#), let type = cursor.identifier(),
            cursor.pass(#","v":1}"#), cursor.isAtEnd
        else { return nil }
        self.election = election
        self.seq = seq
        self.prevHash = prevHash
        self.type = type
        self.role = role
        self.keyId = String(decoding: keyId, as: UTF8.self)
        self.time = time
        self.idem = idem
        self.signature = signature
        content = .inline(body)
        self.bodyHash = bodyHash
    }
}
