/// All of a ballot but its proofs: whose it is, its place among the voter's ballots, its ciphertexts (RECORD-remote.md, section 7).
struct BallotHeader: Sendable {
    let pseudonym: Pseudonym
    /// vk.
    let voterKey: SigningKey
    let counter: UInt32
    /// The tracker of the voter's ballot before.
    let previous: Digest
    /// 16 bytes that no other ballot has.
    let ballotId: Pseudonym
    /// I.
    let identity: Digest
    let tracker: Digest
    /// α and β of every option of every contest, 64 bytes each, not yet decoded.
    let ciphertexts: [UInt8]
    let signed: SignedPart

    /// Reads a ballot's header and checks V1, V11, and V3 as far as lengths go.
    ///
    /// - Parameters:
    ///   - message: the ballot.
    ///   - style: what the voter was given.
    ///   - election: E.
    /// - Throws: `RemoteFinding`.
    init(_ message: RemoteMessage, style: RemoteStyle, election: [UInt8]) throws(RemoteFinding) {
        let fields = message.fields
        let end = 8 + 4 * style.contests.count
        guard fields.count == end + 1, fields[0].elementsEqual("ballot".utf8) else { throw RemoteFinding(.form) }
        guard fields[1].elementsEqual(election) else { throw RemoteFinding(.identity) }
        guard fields[2].elementsEqual(style.id.utf8) else { throw RemoteFinding(.form) }
        guard fields[3].count == 16, let voterKey = SigningKey(Array(fields[4])),
            let counter = RemoteMessage.value(fields[5]), counter > 0, let previous = Digest(fields[6]),
            fields[7].count == 16, fields[end].count == 64
        else { throw RemoteFinding(.encodings) }
        pseudonym = Pseudonym(fields[3])
        self.voterKey = voterKey
        self.counter = counter
        self.previous = previous
        ballotId = Pseudonym(fields[7])
        var hash = RemoteHash("BALLOT")
        for field in fields[1...7] { hash.add(field) }
        identity = hash.value()
        var ciphertexts: [UInt8] = []
        ciphertexts.reserveCapacity(64 * style.optionCount)
        for (index, contest) in style.contests.enumerated() {
            let (id, selections) = (fields[8 + 4 * index], fields[9 + 4 * index])
            guard id.elementsEqual(contest.id.utf8) else { throw RemoteFinding(.form, at: contest.id) }
            guard selections.count == contest.selectionLength * contest.options.count else {
                throw RemoteFinding(.encodings, at: contest.id)
            }
            for option in contest.options.indices {
                ciphertexts += selections.dropFirst(option * contest.selectionLength).prefix(64)
            }
        }
        self.ciphertexts = ciphertexts
        var tracking = RemoteHash("TRACK")
        tracking.add(message.bytes(before: end))
        tracker = tracking.value()
        signed = SignedPart(text: message.signedText(before: end), signatures: [Array(fields[end])])
    }
}
