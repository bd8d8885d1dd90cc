package import Sodium

/// The public coefficients of a trustee, who committed to them and proved to know all their secrets.
package struct KeyReveal: Hashable, Sendable {
    /// Whose they are.
    package let certificate: TrusteeCertificate
    /// What was committed to.
    package let commitment: KeyCommitment
    /// Aᵢ₀ … Aᵢ,ₜ₋₁.
    package let coefficients: [Point]

    /// Reads and checks the message.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, ``RecordCheck/commitments`` or
    ///   ``RecordCheck/keyProofs``.
    package init(
        decoding bytes: [UInt8], base: BaseHash, trustees: TrusteeCount, certificate: TrusteeCertificate,
        commitment: KeyCommitment
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "key.reveal", fields: 6, signatures: 1)
        let index = try message.trustee(at: 1, of: trustees, base: base)
        guard message.fields[2].count == 32 else { throw RecordFault(.encodings) }
        var cursor = ByteCursor(message.fields[3])
        coefficients = try cursor.points(trustees.needed)
        try cursor.end()
        cursor = ByteCursor(message.fields[4])
        let proofs = try cursor.points(trustees.needed + 1)
        try cursor.end()
        cursor = ByteCursor(message.fields[5])
        let responses = try cursor.scalars(trustees.needed + 1)
        try cursor.end()
        self.certificate = certificate
        self.commitment = commitment
        let digest = KeyCommitment.digest(
            base: base, index: index, coefficients: coefficients, salt: message.fields[2])
        guard index == certificate.index, index == commitment.index, digest == commitment.digest else {
            throw RecordFault(.commitments)
        }
        let challenge = Self.challenge(
            base: base, index: index, coefficients: coefficients, shareKey: certificate.shareKey, proofs: proofs)
        let proven = zip(coefficients + [certificate.shareKey], zip(proofs, responses)).allSatisfy { key, proof in
            .generator(to: proof.1) == proof.0 * key.power(challenge)
        }
        guard proven, message.isSigned(by: certificate.signingKey) else { throw RecordFault(.keyProofs) }
    }

    /// g^fᵢ(j): what a share for trustee j must be the logarithm of.
    func image(at index: Int) -> Point {
        let argument = Scalar(UInt32(index))
        return coefficients.reversed().reduce(.identity) { $0.power(argument) * $1 }
    }

    static func challenge(
        base: BaseHash, index: Int, coefficients: [Point], shareKey: Point, proofs: [Point]
    ) -> Scalar {
        var transcript = Transcript(.keyProof)
        transcript.append(base.digest)
        transcript.append(UInt32(index))
        transcript.append(UInt32(coefficients.count))
        for coefficient in coefficients { transcript.append(coefficient) }
        transcript.append(shareKey)
        for proof in proofs { transcript.append(proof) }
        return transcript.scalar()
    }
}
