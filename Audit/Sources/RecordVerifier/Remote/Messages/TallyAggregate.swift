/// `tally.aggregate` (RECORD-remote.md, section 9).
struct TallyAggregate {
    let election: Digest
    let tally: String
    let contest: String
    let ballots: UInt32
    /// A₁, B₁, A₂, B₂, …
    let sums: [GroupElement]

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "tally.aggregate", fields: 6)
        election = try reader.digest(1)
        tally = String(decoding: reader.message.fields[2], as: UTF8.self)
        contest = try reader.text(3)
        ballots = try reader.number(4)
        sums = try reader.points(5, reader.message.fields[5].count / 64 * 2)
    }
}
