/// A ballot of remote voting, read: its form, encodings and signature are right, its proofs are claims.
struct RemoteBallot {
    /// All points of the ballot, in the order of its bytes.
    let points: [AffinePoint]
    /// All proofs.
    let claims: [RangeClaim]
    /// H(TRACK, …).
    let tracker: [UInt8]

    /// Reads a ballot and checks V1, V3, V11 and the signature of V15.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - style: what the voter was given.
    ///   - election: E.
    ///   - key: the bytes of K.
    /// - Throws: `RemoteFinding`.
    init(_ bytes: [UInt8], style: RemoteStyle, election: [UInt8], key: [UInt8]) throws(RemoteFinding) {
        let message = try RemoteMessage(bytes)
        let fields = message.fields
        let end = 8 + 4 * style.contests.count
        guard fields.count == end + 1, fields[0].elementsEqual("ballot".utf8) else { throw RemoteFinding(.form) }
        guard Array(fields[1]) == election else { throw RemoteFinding(.identity) }
        guard fields[2].elementsEqual(style.id.utf8) else { throw RemoteFinding(.form) }
        guard fields[3].count == 16, let voter = SigningKey(Array(fields[4])),
            let counter = RemoteMessage.value(fields[5]), counter > 0, fields[6].count == 32, fields[7].count == 16,
            fields[end].count == 64
        else { throw RemoteFinding(.encodings) }
        var identity = RemoteHash("BALLOT")
        for field in fields[1...7] { identity.add(field) }
        var reader = ClaimReader(identity: identity.digest(), key: key)
        for (index, contest) in style.contests.enumerated() {
            let start = 8 + 4 * index
            guard fields[start].elementsEqual(contest.id.utf8) else { throw RemoteFinding(.form, at: contest.id) }
            try reader.read(contest, selections: fields[start + 1], sum: fields[start + 2], lists: fields[start + 3])
        }
        guard voter.verifies(Array(fields[end]), over: message.signedText(before: end)) else {
            throw RemoteFinding(.signature)
        }
        var tracking = RemoteHash("TRACK")
        tracking.add(message.bytes(before: end))
        tracker = tracking.digest()
        points = reader.points
        claims = reader.claims
    }
}
