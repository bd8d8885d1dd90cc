package import Sodium

/// A ballot as it is published: ciphertexts and proofs, bound to a voter's pseudonym and key, and signed.
package struct EncryptedBallot: Sendable {
    /// Whose it is.
    package let header: BallotHeader
    /// What kind of ballot.
    package let style: BallotStyle
    /// The votes, in the order of the style's contests.
    let contests: [EncryptedContest]
    /// I.
    let identity: Digest
    /// What the voter keeps to find the ballot in the record: the hash of all that is signed.
    package let tracker: Digest
    /// The message of the record.
    package let bytes: [UInt8]
    private let message: RecordMessage

    /// Encrypts and signs a ballot.
    ///
    /// The time that it takes tells nothing about the choices.
    /// - Parameters:
    ///   - choices: for each contest of the style a number an option; secret.
    ///   - seed: 32 random bytes, for this ballot alone: whoever has them can read the ballot.
    ///   - header: whose ballot it is; its ``BallotHeader/voterKey`` is that of `signingKey`.
    ///   - style: the contests.
    ///   - election: E and K.
    ///   - signingKey: the voter's.
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` for a vote that a contest does not allow, of
    ///   ``RecordCheck/encodings`` for another number of random bytes, of ``RecordCheck/signature`` for another key.
    package init(
        choices: [[UInt32]], seed: SecretBytes, header: BallotHeader, style: BallotStyle, election: ElectionContext,
        signingKey: SigningKey
    ) throws(RecordFault) {
        guard choices.count == style.contests.count else { throw RecordFault(.form) }
        for (contest, choice) in zip(style.contests, choices) where !contest.allows(choice) {
            throw RecordFault(.form, contest: contest.id)
        }
        guard seed.count == 32 else { throw RecordFault(.encodings) }
        guard signingKey.verifyingKey == header.voterKey else { throw RecordFault(.signature) }
        let nonces = BallotNonces(identity: header.identity(in: election, style: style), seed: seed)
        let contests = zip(style.contests, choices).map { contest, choice in
            EncryptedContest(choice, nonces: nonces, key: election.key, shape: contest)
        }
        let fields = zip(style.contests, contests).flatMap { shape, contest in [shape.id] + contest.fields }
        let message = RecordMessage("ballot", [election.digest.bytes] + header.fields(style: style) + fields)
        let bytes = message.signed(by: signingKey)
        self.init(
            header: header, style: style, contests: contests, identity: nonces.identity, bytes: bytes,
            message: try RecordMessage(decoding: bytes, name: "ballot", fields: message.fields.count, signatures: 1))
    }

    /// Reads a ballot of a style. Proofs and signature are not checked yet: see ``faults(in:)``.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings`` or ``RecordCheck/identity``.
    package init(decoding bytes: [UInt8], style: BallotStyle, election: ElectionContext) throws(RecordFault) {
        let message = try RecordMessage(
            decoding: bytes, name: "ballot", fields: 7 + 4 * style.contests.count, signatures: 1)
        let fields = message.fields
        guard fields[0] == election.digest.bytes else { throw RecordFault(.identity) }
        guard fields[1] == style.id else { throw RecordFault(.form) }
        guard let counter = UInt32(bigEndian: fields[4]), let voterKey = try? VerifyingKey(fields[3]) else {
            throw RecordFault(.encodings)
        }
        let header = try BallotHeader(
            pseudonym: fields[2], voterKey: voterKey, counter: counter, previous: try Digest(fields[5]),
            ballotId: fields[6])
        var contests: [EncryptedContest] = []
        for (index, shape) in style.contests.enumerated() {
            let start = 7 + 4 * index
            guard fields[start] == shape.id else { throw RecordFault(.form, contest: shape.id) }
            contests.append(try EncryptedContest(fields: fields[(start + 1)..<(start + 4)], shape: shape))
        }
        self.init(
            header: header, style: style, contests: contests, identity: header.identity(in: election, style: style),
            bytes: bytes, message: message)
    }

    private init(
        header: BallotHeader, style: BallotStyle, contests: [EncryptedContest], identity: Digest, bytes: [UInt8],
        message: RecordMessage
    ) {
        self.header = header
        self.style = style
        self.contests = contests
        self.identity = identity
        self.bytes = bytes
        self.message = message
        var transcript = Transcript(.tracker)
        transcript.append(message.body)
        tracker = transcript.digest()
    }

    /// The ciphertexts of a contest of the style, one an option; nil where the style has no such contest.
    package func ciphertexts(of contest: [UInt8]) -> [Ciphertext]? {
        style.contests.firstIndex { $0.id == contest }.map { contests[$0].ciphertexts }
    }

    /// Whether the voter's key signed the ballot.
    var isSigned: Bool { message.isSigned(by: header.voterKey) }
}
