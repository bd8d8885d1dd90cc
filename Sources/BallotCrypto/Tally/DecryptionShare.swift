package import Sodium

/// What one trustee adds to the decryption of one unit: M = A^zᵢ for every option, each with its proof.
package struct DecryptionShare: Sendable {
    /// The trustee's number.
    package let trustee: Int
    /// M, one an option.
    let factors: [Point]

    /// Decrypts a unit in part, and signs: the message of the record.
    ///
    /// - Parameters:
    ///   - tally: what the trustee itself summed from the record, or a drill: never what another handed over.
    ///   - share: the trustee's secret.
    ///   - signing: the trustee's signing key.
    ///   - keys: K₁ … Kₙ.
    ///   - election: E.
    ///   - random: gives as many unpredictable bytes as it is asked for.
    /// - Throws: ``RecordFault`` of ``RecordCheck/shares`` for a unit without ballots or a sum that is the identity, and when there is
    ///   no randomness.
    package static func message(
        of tally: EncryptedTally, share: TrusteeShare, signing: SigningKey, keys: ElectionKeys,
        election: ElectionContext, random: (Int) -> [UInt8]
    ) throws(RecordFault) -> [UInt8] {
        guard let publicKey = keys.publicKey(of: share.index), tally.ballots > 0 else { throw RecordFault(.shares) }
        var parts: [UInt8] = []
        for (option, sum) in zip(tally.options, tally.sums) {
            guard !sum.alpha.isIdentity, let nonce = try? SecretScalar(random: random) else {
                throw RecordFault(.shares, contest: tally.contest, part: option)
            }
            let factor = sum.alpha.power(share.secret)
            let proof = LogarithmProof(
                secret: share.secret, base: sum.alpha, nonce: nonce,
                transcript: transcript(
                    tally, option: option, sum: sum, trustee: share.index, publicKey: publicKey, factor: factor,
                    election: election))
            parts += factor.bytes + proof.bytes
        }
        return RecordMessage(
            "tally.share",
            [election.digest.bytes, tally.tallyId, tally.contest, UInt32(share.index).bigEndianBytes, parts]
        ).signed(by: signing)
    }

    /// Reads and checks a trustee's share of a unit.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings`` or ``RecordCheck/shares``, with the option.
    package init(
        decoding bytes: [UInt8], of tally: EncryptedTally, keys: ElectionKeys, election: ElectionContext
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "tally.share", fields: 5, signatures: 1)
        guard let number = UInt32(bigEndian: message.fields[3]) else { throw RecordFault(.encodings) }
        trustee = Int(number)
        guard Array(message.fields[..<3]) == [election.digest.bytes, tally.tallyId, tally.contest],
            let publicKey = keys.publicKey(of: trustee)
        else { throw RecordFault(.form) }
        var cursor = ByteCursor(message.fields[4])
        var factors: [Point] = []
        for (option, sum) in zip(tally.options, tally.sums) {
            let factor = try cursor.point()
            let proof = try LogarithmProof(reading: &cursor)
            let proven = proof.proves(
                publicKey, base: sum.alpha, image: factor,
                transcript: Self.transcript(
                    tally, option: option, sum: sum, trustee: trustee, publicKey: publicKey, factor: factor,
                    election: election))
            guard proven else { throw RecordFault(.shares, contest: tally.contest, part: option) }
            factors.append(factor)
        }
        try cursor.end()
        self.factors = factors
        guard message.isSigned(by: keys.certificates[trustee - 1].signingKey) else { throw RecordFault(.shares) }
    }

    private static func transcript(
        _ tally: EncryptedTally, option: [UInt8], sum: Ciphertext, trustee: Int, publicKey: Point, factor: Point,
        election: ElectionContext
    ) -> Transcript {
        var transcript = Transcript(.decryption)
        transcript.append(election.digest)
        transcript.append(tally.tallyId)
        transcript.append(tally.contest)
        transcript.append(option)
        transcript.append(UInt32(trustee))
        transcript.append(publicKey)
        transcript.append(sum)
        transcript.append(factor)
        return transcript
    }
}
