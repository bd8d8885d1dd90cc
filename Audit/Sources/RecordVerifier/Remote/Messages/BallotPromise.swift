/// `ballot.promise` (RECORD-remote.md, section 8): the box will publish a ballot.
struct BallotPromise {
    let election: Digest
    let tracker: Digest
    /// Milliseconds since 1970 UTC.
    let deadline: UInt64
    /// By the ballot box.
    let signed: SignedPart

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "ballot.promise", fields: 5)
        election = try reader.digest(1)
        tracker = try reader.digest(2)
        deadline = try reader.longNumber(3)
        signed = try reader.signatures(from: 4)
    }
}
