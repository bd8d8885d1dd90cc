package import Sodium

/// What a key generation gives: the election key, and the public key of every trustee's share of its secret.
package struct ElectionKeys: Hashable, Sendable {
    /// n and t.
    package let trustees: TrusteeCount
    /// K.
    package let joint: Point
    /// G: what all trustees sign at the end.
    package let record: Digest
    /// The trustees by number, from 1.
    package let certificates: [TrusteeCertificate]
    /// K₁ … Kₙ.
    let shares: [Point]

    /// Computes the keys from what the trustees revealed.
    ///
    /// - Parameters:
    ///   - reveals: one of every trustee, in the order of their numbers.
    ///   - trustees: n and t.
    ///   - base: B.
    /// - Throws: ``RecordFault`` of ``RecordCheck/form`` when one is missing, of ``RecordCheck/commitments`` when two are alike, of
    ///   ``RecordCheck/electionKey`` when a key is the identity.
    package init(reveals: [KeyReveal], trustees: TrusteeCount, base: BaseHash) throws(RecordFault) {
        let certificates = reveals.map { $0.certificate }
        guard certificates.map({ $0.index }) == Array(1...trustees.all) else { throw RecordFault(.form) }
        guard Set(reveals.map { $0.commitment.digest }).count == reveals.count,
            Set(certificates.map { $0.shareKey }).count == reveals.count,
            Set(reveals.map { $0.coefficients[0] }).count == reveals.count
        else { throw RecordFault(.commitments) }
        self.trustees = trustees
        self.certificates = certificates
        joint = reveals.reduce(.identity) { $0 * $1.coefficients[0] }
        shares = (1...trustees.all).map { index in reveals.reduce(.identity) { $0 * $1.image(at: index) } }
        guard !joint.isIdentity, shares.allSatisfy({ !$0.isIdentity }) else { throw RecordFault(.electionKey) }
        var transcript = Transcript(.keyRecord)
        transcript.append(base.digest)
        transcript.append(UInt32(trustees.all))
        transcript.append(UInt32(trustees.needed))
        for reveal in reveals {
            transcript.append(reveal.certificate.signingKey.bytes)
            transcript.append(reveal.certificate.shareKey)
            transcript.append(reveal.commitment.digest)
            for coefficient in reveal.coefficients { transcript.append(coefficient) }
        }
        record = transcript.digest()
    }

    /// Kᵢ; nil when there is no such trustee.
    package func publicKey(of trustee: Int) -> Point? {
        shares.indices.contains(trustee - 1) ? shares[trustee - 1] : nil
    }

    /// The message by which a trustee agrees to the keys.
    package func agreement(by keys: TrusteeKeys, base: BaseHash) -> [UInt8] {
        RecordMessage("key.record", [base.digest.bytes, UInt32(keys.index).bigEndianBytes, record.bytes])
            .signed(by: keys.signing)
    }

    /// Who agrees to these keys.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings``, or ``RecordCheck/electionKey`` for other keys
    ///   or another's signature.
    package func agrees(decoding bytes: [UInt8], base: BaseHash) throws(RecordFault) -> Int {
        let message = try RecordMessage(decoding: bytes, name: "key.record", fields: 3, signatures: 1)
        let index = try message.trustee(at: 1, of: trustees, base: base)
        guard message.fields[2] == record.bytes, message.isSigned(by: certificates[index - 1].signingKey) else {
            throw RecordFault(.electionKey)
        }
        return index
    }
}
