package import Sodium

/// The commission's word that a pseudonym's remote vote does not count, as its voter got a paper ballot
/// (RECORD-remote.md, section 8).
package struct VoterVoid: Sendable {
    /// Of the roll.
    package let pseudonym: [UInt8]
    /// H(PAPER, poll-book entry, salt), opened to auditors.
    package let entry: Digest
    private let message: RecordMessage

    /// The message of the record.
    ///
    /// - Parameters:
    ///   - pseudonym: of the roll.
    ///   - entry: see ``commitment(to:salt:)``.
    ///   - first: a key of the commission.
    ///   - second: another key of the commission.
    ///   - election: E.
    package static func message(
        pseudonym: [UInt8], entry: Digest, signedBy first: SigningKey, and second: SigningKey,
        election: ElectionContext
    ) -> [UInt8] {
        RecordMessage("voter.void", [election.digest.bytes, pseudonym, paper.bytes, entry.bytes])
            .signed(by: first, second)
    }

    /// Reads a void; who signed it is for ``isSigned(by:and:)``.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/voids`` for another E.
    package init(decoding bytes: [UInt8], election: ElectionContext) throws(RecordFault) {
        message = try RecordMessage(decoding: bytes, name: "voter.void", fields: 4, signatures: 2)
        guard message.fields[0] == election.digest.bytes else { throw RecordFault(.voids) }
        pseudonym = message.fields[1]
        guard pseudonym.count == 16 else { throw RecordFault(.encodings) }
        guard message.fields[2] == Self.paper.bytes else { throw RecordFault(.form) }
        entry = try Digest(message.fields[3])
    }

    /// Whether the keys signed it, in this order.
    package func isSigned(by first: VerifyingKey, and second: VerifyingKey) -> Bool {
        message.isSigned(by: first) && message.isSigned(by: second, at: 1)
    }

    /// The commitment to an entry of the poll book.
    ///
    /// - Parameters:
    ///   - entry: personal data.
    ///   - salt: 32 random bytes, kept with it.
    package static func commitment(to entry: SecretBytes, salt: SecretBytes) -> Digest {
        var transcript = Transcript(.paper)
        transcript.append(entry)
        transcript.append(salt)
        return transcript.digest()
    }

    private static let paper: StaticString = "PAPER"
}
