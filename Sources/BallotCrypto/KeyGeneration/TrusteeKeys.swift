package import Sodium

/// The private keys of a trustee through all attempts of a key generation: one signs, one opens shares.
package struct TrusteeKeys: Sendable {
    /// The trustee's number, 1...n.
    package let index: Int
    /// Signs all that the trustee says.
    package let signing: SigningKey
    /// kᵢ.
    let shareKey: SecretScalar

    /// - Parameters:
    ///   - index: the trustee's number, 1...n.
    ///   - signing: the trustee's key in the ledger.
    ///   - shareKey: a fresh secret number.
    package init(index: Int, signing: SigningKey, shareKey: SecretScalar) {
        self.index = index
        self.signing = signing
        self.shareKey = shareKey
    }

    /// The message that publishes the keys, with the proof that this trustee has both.
    ///
    /// - Parameters:
    ///   - base: B.
    ///   - nonce: a fresh secret number.
    package func certificate(base: BaseHash, nonce: SecretScalar) -> [UInt8] {
        let shareKey = Point.generator(to: self.shareKey)
        let commitment = Point.generator(to: nonce)
        let challenge = TrusteeCertificate.challenge(
            base: base, index: index, signingKey: signing.verifyingKey, shareKey: shareKey, commitment: commitment)
        let response = nonce + SecretScalar(challenge) * self.shareKey
        return RecordMessage(
            "trustee.certificate",
            [
                base.digest.bytes, UInt32(index).bigEndianBytes, signing.verifyingKey.bytes, shareKey.bytes,
                commitment.bytes, response.revealed.bytes,
            ]
        ).signed(by: signing)
    }
}
