/// `key.share` (RECORD-remote.md, section 5): what one trustee gives another, sealed.
struct KeyShare {
    let base: Digest
    /// i.
    let trustee: UInt32
    /// j.
    let receiver: UInt32
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "key.share", fields: 6)
        base = try reader.digest(1)
        trustee = try reader.number(2)
        receiver = try reader.number(3)
        _ = try reader.bytes(4, 72)
        signed = try reader.signatures(from: 5)
    }
}
