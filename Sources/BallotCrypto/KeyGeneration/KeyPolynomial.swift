package import Sodium

/// A trustee's secret polynomial fᵢ of one attempt: its value at 0 is the trustee's part of the election key.
///
/// Pedersen's key generation (EUROCRYPT '91) with commitments before the reveal, against a trustee who waits for the
/// others' parts to choose the sum (Gennaro, Jarecki, Krawczyk, Rabin, EUROCRYPT '99).
package struct KeyPolynomial: Sendable {
    /// aᵢ₀ … aᵢ,ₜ₋₁.
    let coefficients: [SecretScalar]
    /// Aᵢ₀ … Aᵢ,ₜ₋₁.
    let commitments: [Point]
    /// Hides the reveal until it comes.
    let salt: [UInt8]

    /// - Parameters:
    ///   - coefficients: t fresh secret numbers.
    ///   - salt: 32 fresh random bytes.
    /// - Throws: ``RecordFault`` of ``RecordCheck/encodings`` for another length of salt, of ``RecordCheck/electionKey`` for a
    ///   coefficient that is 0.
    package init(coefficients: [SecretScalar], salt: [UInt8]) throws(RecordFault) {
        guard salt.count == 32 else { throw RecordFault(.encodings) }
        self.coefficients = coefficients
        self.salt = salt
        commitments = coefficients.map { .generator(to: $0) }
        guard commitments.allSatisfy({ !$0.isIdentity }) else { throw RecordFault(.electionKey) }
    }

    /// fᵢ(j).
    func value(at index: Int) -> SecretScalar {
        let argument = SecretScalar(Scalar(UInt32(index)))
        return coefficients.reversed().reduce(SecretScalar(Scalar(0))) { $0 * argument + $1 }
    }

    /// The message that commits to the polynomial before anyone has shown theirs.
    package func commit(by keys: TrusteeKeys, base: BaseHash) -> [UInt8] {
        let digest = KeyCommitment.digest(base: base, index: keys.index, coefficients: commitments, salt: salt)
        return RecordMessage("key.commit", [base.digest.bytes, UInt32(keys.index).bigEndianBytes, digest.bytes])
            .signed(by: keys.signing)
    }

    /// The message that shows the public coefficients, with the proof that all their secrets are known.
    ///
    /// - Parameters:
    ///   - keys: the trustee's.
    ///   - base: B.
    ///   - nonces: t + 1 fresh secret numbers.
    /// - Throws: ``RecordFault`` of ``RecordCheck/encodings`` for another number of nonces.
    package func reveal(by keys: TrusteeKeys, base: BaseHash, nonces: [SecretScalar]) throws(RecordFault) -> [UInt8] {
        guard nonces.count == coefficients.count + 1 else { throw RecordFault(.encodings) }
        let proofs = nonces.map { Point.generator(to: $0) }
        let challenge = SecretScalar(
            KeyReveal.challenge(
                base: base, index: keys.index, coefficients: commitments, shareKey: .generator(to: keys.shareKey),
                proofs: proofs))
        let responses = zip(nonces, coefficients + [keys.shareKey]).map { ($0 + challenge * $1).revealed }
        return RecordMessage(
            "key.reveal",
            [
                base.digest.bytes, UInt32(keys.index).bigEndianBytes, salt, commitments.flatMap { $0.bytes },
                proofs.flatMap { $0.bytes }, responses.flatMap { $0.bytes },
            ]
        ).signed(by: keys.signing)
    }
}
