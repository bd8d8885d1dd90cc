/// `key.complaint` (RECORD-remote.md, section 5). Whoever is right, the attempt that it is about does not count.
struct KeyComplaint {
    /// i, of whom is complained.
    let trustee: UInt32
    /// j, who complains.
    let receiver: UInt32

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "key.complaint", fields: 10)
        _ = try reader.digest(1)
        trustee = try reader.number(2)
        receiver = try reader.number(3)
        _ = try reader.bytes(4, 72)
        for field in 5...7 { _ = try reader.point(field) }
        _ = try reader.scalar(8)
        _ = try reader.signatures(from: 9)
    }
}
