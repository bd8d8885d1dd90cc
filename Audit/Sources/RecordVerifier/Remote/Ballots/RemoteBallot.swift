/// A ballot of remote voting, read: its form and encodings are right, its proofs are claims.
struct RemoteBallot: Sendable {
    let header: BallotHeader
    /// All points of the ballot, in the order of its bytes.
    let points: [AffinePoint]
    /// All proofs.
    let claims: [RangeClaim]

    /// Reads a ballot and checks V1, V3 and V11.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - style: what the voter was given.
    ///   - election: E.
    ///   - key: the bytes of K.
    /// - Throws: `RemoteFinding`.
    init(_ bytes: [UInt8], style: RemoteStyle, election: [UInt8], key: [UInt8]) throws(RemoteFinding) {
        let message = try RemoteMessage(bytes)
        header = try BallotHeader(message, style: style, election: election)
        var reader = ClaimReader(identity: header.identity.bytes, key: key)
        for (index, contest) in style.contests.enumerated() {
            let first = 9 + 4 * index
            try reader.read(
                contest, selections: message.fields[first], sum: message.fields[first + 1],
                lists: message.fields[first + 2])
        }
        points = reader.points
        claims = reader.claims
    }

    /// Whether the voter signed it with the key that it names.
    var isSigned: Bool { header.signed.isSigned(by: header.voterKey) }
}
