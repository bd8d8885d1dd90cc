package import Sodium

/// The ballot box' word that a ballot will be published by a deadline: the voter's receipt until it is.
package struct BallotPromise: Hashable, Sendable {
    /// Of which ballot.
    package let tracker: Digest
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let deadline: UInt64

    /// Promises.
    package init(tracker: Digest, deadline: UInt64) {
        self.tracker = tracker
        self.deadline = deadline
    }

    /// The message of the record, signed by the ballot box.
    package func signed(by box: SigningKey, in election: ElectionContext) -> [UInt8] {
        let time = (0..<8).map { UInt8(truncatingIfNeeded: deadline >> (56 - 8 * UInt64($0))) }
        return RecordMessage("ballot.promise", [election.digest.bytes, tracker.bytes, time]).signed(by: box)
    }

    /// Reads a promise that the ballot box signed.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/inclusion`` for another E or
    ///   signature.
    package init(
        decoding bytes: [UInt8], by box: VerifyingKey, in election: ElectionContext
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "ballot.promise", fields: 3, signatures: 1)
        guard message.fields[2].count == 8 else { throw RecordFault(.encodings) }
        tracker = try Digest(message.fields[1])
        deadline = message.fields[2].reduce(0) { $0 << 8 | UInt64($1) }
        guard message.fields[0] == election.digest.bytes, message.isSigned(by: box) else {
            throw RecordFault(.inclusion)
        }
    }
}
