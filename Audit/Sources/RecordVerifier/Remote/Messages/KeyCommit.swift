/// `key.commit` (RECORD-remote.md, section 5).
struct KeyCommit {
    let base: Digest
    /// i.
    let trustee: UInt32
    /// cᵢ.
    let commitment: Digest
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "key.commit", fields: 5)
        base = try reader.digest(1)
        trustee = try reader.number(2)
        commitment = try reader.digest(3)
        signed = try reader.signatures(from: 4)
    }
}
