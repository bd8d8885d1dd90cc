/// `key.record` (RECORD-remote.md, section 5).
struct KeyRecord {
    let base: Digest
    /// i.
    let trustee: UInt32
    /// G.
    let record: Digest
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "key.record", fields: 5)
        base = try reader.digest(1)
        trustee = try reader.number(2)
        record = try reader.digest(3)
        signed = try reader.signatures(from: 4)
    }
}
