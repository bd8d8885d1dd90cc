package import Sodium

/// A share that one trustee sealed for another, and signed.
package struct SealedShare: Hashable, Sendable {
    /// i: who made it.
    package let sender: Int
    /// j: who opens it.
    package let receiver: Int
    /// The sealed bytes.
    let box: [UInt8]

    /// Seals fᵢ(j) for trustee j, and signs: the message of the record.
    ///
    /// - Parameters:
    ///   - polynomial: the sender's.
    ///   - keys: the sender's.
    ///   - receiver: for whom.
    ///   - base: B.
    /// - Throws: ``RecordFault`` of ``RecordCheck/keyProofs`` for a share to oneself.
    package static func message(
        from polynomial: KeyPolynomial, by keys: TrusteeKeys, to receiver: TrusteeCertificate, base: BaseHash
    ) throws(RecordFault) -> [UInt8] {
        guard receiver.index != keys.index else { throw RecordFault(.keyProofs) }
        let key = boxKey(
            base: base, sender: (keys.index, .generator(to: keys.shareKey)),
            commitment: KeyCommitment.digest(
                base: base, index: keys.index, coefficients: polynomial.commitments, salt: polynomial.salt),
            receiver: (receiver.index, receiver.shareKey), shared: receiver.shareKey.power(keys.shareKey))
        var share = polynomial.value(at: receiver.index).secretBytes.exposed
        let box = cipher(key).seal(share, additionalData: [])
        _ = SecretBytes(taking: &share)
        return RecordMessage(
            "key.share",
            [
                base.digest.bytes, UInt32(keys.index).bigEndianBytes, UInt32(receiver.index).bigEndianBytes, box,
            ]
        ).signed(by: keys.signing)
    }

    /// Reads a message and checks who signed it, not yet what is in the box.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings`` or ``RecordCheck/keyProofs``.
    package init(
        decoding bytes: [UInt8], base: BaseHash, trustees: TrusteeCount, sender: TrusteeCertificate
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "key.share", fields: 4, signatures: 1)
        self.sender = try message.trustee(at: 1, of: trustees, base: base)
        receiver = try message.trustee(at: 2, of: trustees, base: base)
        box = message.fields[3]
        guard box.count == 32 + AuthenticatedCipher.overhead else { throw RecordFault(.encodings) }
        guard self.sender == sender.index, self.sender != receiver, message.isSigned(by: sender.signingKey) else {
            throw RecordFault(.keyProofs)
        }
    }

    /// Opens the box and checks the share against the sender's public coefficients.
    ///
    /// - Parameters:
    ///   - keys: the receiver's.
    ///   - sender: what the sender revealed.
    ///   - base: B.
    /// - Returns: fᵢ(j), or nil when the box does not hold it: then the receiver complains, ``ShareComplaint``.
    package func opened(by keys: TrusteeKeys, from sender: KeyReveal, base: BaseHash) -> SecretScalar? {
        guard keys.index == receiver else { return nil }
        return opened(
            with: sender.certificate.shareKey.power(keys.shareKey), receiverKey: .generator(to: keys.shareKey),
            from: sender, base: base)
    }

    /// The same with the point that both know.
    func opened(with shared: Point, receiverKey: Point, from sender: KeyReveal, base: BaseHash) -> SecretScalar? {
        guard sender.certificate.index == self.sender else { return nil }
        let key = Self.boxKey(
            base: base, sender: (self.sender, sender.certificate.shareKey), commitment: sender.commitment.digest,
            receiver: (receiver, receiverKey), shared: shared)
        guard var bytes = try? Self.cipher(key).open(box, additionalData: []),
            let share = try? SecretScalar(decoding: SecretBytes(taking: &bytes)),
            .generator(to: share) == sender.image(at: receiver)
        else { return nil }
        return share
    }

    private static func cipher(_ key: SecretBytes) -> AuthenticatedCipher {
        do {
            return try AuthenticatedCipher(key: key)
        } catch {
            preconditionFailure("a hash has 32 bytes")
        }
    }

    private static func boxKey(
        base: BaseHash, sender: (index: Int, key: Point), commitment: Digest, receiver: (index: Int, key: Point),
        shared: Point
    ) -> SecretBytes {
        var transcript = Transcript(.shareKey)
        transcript.append(base.digest)
        transcript.append(UInt32(sender.index))
        transcript.append(UInt32(receiver.index))
        transcript.append(commitment)
        transcript.append(sender.key)
        transcript.append(receiver.key)
        transcript.append(shared)
        return transcript.key()
    }
}
