package import Sodium

/// What the voter decided about a submitted ballot: cast it, or challenge the device to open it.
package struct BallotDecision: Hashable, Sendable {
    /// Which of the two.
    package enum Kind: Hashable, Sendable {
        /// It counts, unless a later one does.
        case cast
        /// It is opened, and never counts.
        case challenge

        var name: StaticString {
            switch self {
            case .cast: "ballot.cast"
            case .challenge: "ballot.challenge"
            }
        }
    }

    /// Cast or challenge.
    package let kind: Kind
    /// Of which ballot.
    package let tracker: Digest

    /// Decides about a ballot.
    package init(_ kind: Kind, of tracker: Digest) {
        self.kind = kind
        self.tracker = tracker
    }

    /// The message of the record, signed by the voter's key.
    package func signed(by key: SigningKey, in election: ElectionContext) -> [UInt8] {
        RecordMessage(kind.name, [election.digest.bytes, tracker.bytes]).signed(by: key)
    }

    /// Reads a decision about a ballot.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, ``RecordCheck/identity`` for another
    ///   election, ``RecordCheck/signature`` for another ballot's tracker, or a signature that is not the ballot's key's.
    package init(
        _ kind: Kind, decoding bytes: [UInt8], about ballot: EncryptedBallot, in election: ElectionContext
    ) throws(RecordFault) {
        try self.init(kind, decoding: bytes, about: ballot.tracker, by: ballot.header.voterKey, in: election)
    }

    /// Reads a decision about a ballot of which no more is at hand than its tracker and its voter's key.
    ///
    /// - Throws: ``RecordFault`` as with the whole ballot.
    package init(
        _ kind: Kind, decoding bytes: [UInt8], about ballot: Digest, by voterKey: VerifyingKey,
        in election: ElectionContext
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: kind.name, fields: 2, signatures: 1)
        guard message.fields[0] == election.digest.bytes else { throw RecordFault(.identity) }
        tracker = try Digest(message.fields[1])
        self.kind = kind
        guard tracker == ballot, message.isSigned(by: voterKey) else {
            throw RecordFault(.signature)
        }
    }
}
