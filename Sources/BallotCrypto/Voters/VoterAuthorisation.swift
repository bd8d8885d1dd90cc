package import Sodium

/// The word of two authorities that a key may vote for a pseudonym (RECORD-remote.md, section 8).
package struct VoterAuthorisation: Sendable {
    /// Of the roll.
    package let pseudonym: [UInt8]
    /// vk: made on the voter's device.
    package let voterKey: VerifyingKey
    /// Counts the pseudonym's authorisations, from 1: the newest key is the one that votes.
    package let session: Int
    /// H(AUTH, sign-in event, salt).
    package let event: Digest
    private let message: RecordMessage

    /// The message of the record.
    ///
    /// - Parameters:
    ///   - pseudonym: of the roll.
    ///   - voterKey: vk.
    ///   - session: from 1.
    ///   - event: see ``commitment(to:salt:)``.
    ///   - registrar: signs first.
    ///   - authority: the identification authority, signs second.
    ///   - election: E.
    package static func message(
        pseudonym: [UInt8], voterKey: VerifyingKey, session: UInt32, event: Digest, registrar: SigningKey,
        authority: SigningKey, election: ElectionContext
    ) -> [UInt8] {
        RecordMessage(
            "voter.authorisation",
            [election.digest.bytes, pseudonym, voterKey.bytes, session.bigEndianBytes, event.bytes]
        ).signed(by: registrar, authority)
    }

    /// Reads an authorisation; who signed it is for ``isSigned(byRegistrar:authority:)``.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/authorisations`` for another E.
    package init(decoding bytes: [UInt8], election: ElectionContext) throws(RecordFault) {
        message = try RecordMessage(decoding: bytes, name: "voter.authorisation", fields: 5, signatures: 2)
        guard message.fields[0] == election.digest.bytes else { throw RecordFault(.authorisations) }
        pseudonym = message.fields[1]
        guard pseudonym.count == 16, let voterKey = try? VerifyingKey(message.fields[2]),
            let session = UInt32(bigEndian: message.fields[3])
        else { throw RecordFault(.encodings) }
        self.voterKey = voterKey
        self.session = Int(session)
        event = try Digest(message.fields[4])
    }

    /// Whether the keys signed it.
    package func isSigned(byRegistrar registrar: VerifyingKey, authority: VerifyingKey) -> Bool {
        message.isSigned(by: registrar) && message.isSigned(by: authority, at: 1)
    }

    /// The commitment to a sign-in event.
    ///
    /// - Parameters:
    ///   - event: the sign-in or station event; not published.
    ///   - salt: 32 random bytes, kept with it.
    package static func commitment(to event: SecretBytes, salt: SecretBytes) -> Digest {
        var transcript = Transcript(.authorisation)
        transcript.append(event)
        transcript.append(salt)
        return transcript.digest()
    }
}
