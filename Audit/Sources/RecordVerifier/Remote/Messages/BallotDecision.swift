/// `ballot.cast` or `ballot.challenge` (RECORD-remote.md, section 7).
struct BallotDecision {
    let election: Digest
    let tracker: Digest
    /// By vk.
    let signed: SignedPart

    /// - Parameter name: which of the two.
    init(_ bytes: [UInt8], _ name: String) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, name, fields: 4)
        election = try reader.digest(1)
        tracker = try reader.digest(2)
        signed = try reader.signatures(from: 3)
    }
}
