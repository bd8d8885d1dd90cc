/// `ballot.opening` (RECORD-remote.md, section 7).
struct BallotOpening {
    let election: Digest
    let tracker: Digest
    private let seed: Digest

    init(_ bytes: [UInt8]) throws(RemoteFinding) {
        let reader = try MessageReader(bytes, "ballot.opening", fields: 4)
        election = try reader.digest(1)
        tracker = try reader.digest(2)
        seed = try reader.digest(3)
    }

    /// The contest and option whose ciphertext the seed does not give; nil when it gives all.
    ///
    /// - Parameters:
    ///   - ballot: the challenged ballot.
    ///   - style: its style.
    ///   - key: K.
    func wrongOption(of ballot: PublishedBallot, style: RemoteStyle, key: GroupElement) -> String? {
        var rest = ballot.ciphertexts[...]
        for contest in style.contests {
            for option in contest.options {
                var hash = RemoteHash("NONCE")
                hash.add(ballot.identity.bytes)
                hash.add(seed.bytes)
                hash.add(contest.id.utf8)
                hash.add(option.utf8)
                let nonce = hash.scalar()
                let beta = Array(rest.dropFirst(32).prefix(32))
                let values = 0...contest.perOption
                guard GroupElement.power(nonce).bytes == Array(rest.prefix(32)),
                    values.contains(where: { key.power(GroupScalar($0) + nonce).bytes == beta })
                else { return contest.id + "/" + option }
                rest = rest.dropFirst(64)
            }
        }
        return nil
    }
}
