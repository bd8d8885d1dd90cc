import Sodium

/// What a trustee committed to before the reveal: cᵢ.
package struct KeyCommitment: Hashable, Sendable {
    /// The trustee's number.
    package let index: Int
    /// cᵢ.
    package let digest: Digest

    /// Reads and checks the message.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings`` or ``RecordCheck/keyProofs`` when another signed it.
    package init(
        decoding bytes: [UInt8], base: BaseHash, trustees: TrusteeCount, certificate: TrusteeCertificate
    ) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "key.commit", fields: 3, signatures: 1)
        index = try message.trustee(at: 1, of: trustees, base: base)
        digest = try Digest(message.fields[2])
        guard index == certificate.index, message.isSigned(by: certificate.signingKey) else {
            throw RecordFault(.keyProofs)
        }
    }

    static func digest(base: BaseHash, index: Int, coefficients: [Point], salt: [UInt8]) -> Digest {
        var transcript = Transcript(.keyCommitment)
        transcript.append(base.digest)
        transcript.append(UInt32(index))
        for coefficient in coefficients { transcript.append(coefficient) }
        transcript.append(salt)
        return transcript.digest()
    }
}
