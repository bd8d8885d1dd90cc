package import Sodium

/// The seed of a challenged ballot, by which everyone sees what the device encrypted.
package struct BallotOpening: Sendable {
    /// Of which ballot.
    package let tracker: Digest
    /// 32 bytes.
    package let seed: SecretBytes

    /// Opens a ballot.
    package init(tracker: Digest, seed: SecretBytes) {
        self.tracker = tracker
        self.seed = seed
    }

    /// The message of the record.
    package func message(in election: ElectionContext) -> [UInt8] {
        RecordMessage("ballot.opening", [election.digest.bytes, tracker.bytes, seed.exposed]).body
    }

    /// Reads an opening; whether it fits is for `EncryptedBallot.opened(with:in:)`.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/openings`` for another E.
    package init(decoding bytes: [UInt8], in election: ElectionContext) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "ballot.opening", fields: 3, signatures: 0)
        guard message.fields[0] == election.digest.bytes else { throw RecordFault(.openings) }
        tracker = try Digest(message.fields[1])
        guard message.fields[2].count == 32 else { throw RecordFault(.encodings) }
        seed = SecretBytes(message.fields[2])
    }
}
