package import Sodium

/// A voter on the roll: a pseudonym, a district, and a commitment to who it is (RECORD-remote.md, section 8).
package struct RollRow: Hashable, Sendable {
    /// 16 random bytes.
    package let pseudonym: [UInt8]
    /// The district's id; empty for a voter without one.
    package let district: [UInt8]
    /// H(ROLL, personId, pseudonym, salt), opened to auditors for a sample of rows.
    package let commitment: Digest
    /// The message of the record, and a leaf of the roll's tree.
    package let bytes: [UInt8]

    /// Makes a row.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/roll`` for another length of pseudonym.
    package init(
        pseudonym: [UInt8], district: [UInt8], commitment: Digest, base: BaseHash
    ) throws(RecordFault) {
        guard pseudonym.count == 16 else { throw RecordFault(.roll) }
        self.pseudonym = pseudonym
        self.district = district
        self.commitment = commitment
        bytes = RecordMessage("roll.row", [base.digest.bytes, pseudonym, district, commitment.bytes]).body
    }

    /// Reads a row.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/roll`` for another B or
    ///   length of pseudonym.
    package init(decoding bytes: [UInt8], base: BaseHash) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "roll.row", fields: 4, signatures: 0)
        guard message.fields[0] == base.digest.bytes else { throw RecordFault(.roll) }
        try self.init(
            pseudonym: message.fields[1], district: message.fields[2], commitment: try Digest(message.fields[3]),
            base: base)
    }

    /// The commitment to a person.
    ///
    /// - Parameters:
    ///   - person: personal data: the register's id of the person.
    ///   - pseudonym: 16 bytes.
    ///   - salt: 32 random bytes, kept with the person.
    package static func commitment(to person: SecretBytes, pseudonym: [UInt8], salt: SecretBytes) -> Digest {
        var transcript = Transcript(.roll)
        transcript.append(person)
        transcript.append(pseudonym)
        transcript.append(salt)
        return transcript.digest()
    }
}
