/// `tally.result` (RECORD-remote.md, section 9).
struct TallyResult {
    let election: Digest
    let tally: String
    let contest: String
    /// In the order of the contest's options.
    let votes: [UInt32]

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "tally.result", fields: 5)
        election = try reader.digest(1)
        tally = String(decoding: reader.message.fields[2], as: UTF8.self)
        contest = try reader.text(3)
        let content = reader.message.fields[4]
        guard content.count.isMultiple(of: 4) else { throw RemoteFinding(.encodings) }
        votes = stride(from: 0, to: content.count, by: 4).compactMap {
            RemoteMessage.value(content.dropFirst($0).prefix(4))
        }
    }
}
