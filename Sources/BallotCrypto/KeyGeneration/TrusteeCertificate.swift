package import Sodium

/// The public keys of a trustee, whose possession was proven.
package struct TrusteeCertificate: Hashable, Sendable {
    /// The trustee's number, 1...n.
    package let index: Int
    /// vkᵢ.
    package let signingKey: VerifyingKey
    /// κᵢ.
    package let shareKey: Point

    /// Reads and checks the message.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/form``, ``RecordCheck/encodings`` or ``RecordCheck/keyProofs``.
    package init(decoding bytes: [UInt8], base: BaseHash, trustees: TrusteeCount) throws(RecordFault) {
        let message = try RecordMessage(decoding: bytes, name: "trustee.certificate", fields: 6, signatures: 1)
        index = try message.trustee(at: 1, of: trustees, base: base)
        guard let signingKey = try? VerifyingKey(message.fields[2]) else { throw RecordFault(.encodings) }
        self.signingKey = signingKey
        var cursor = ByteCursor(message.fields[3] + message.fields[4] + message.fields[5])
        shareKey = try cursor.point()
        let commitment = try cursor.point()
        let response = try cursor.scalar()
        try cursor.end()
        let challenge = Self.challenge(
            base: base, index: index, signingKey: signingKey, shareKey: shareKey, commitment: commitment)
        guard .generator(to: response) == commitment * shareKey.power(challenge), message.isSigned(by: signingKey)
        else { throw RecordFault(.keyProofs) }
    }

    static func challenge(
        base: BaseHash, index: Int, signingKey: VerifyingKey, shareKey: Point, commitment: Point
    ) -> Scalar {
        var transcript = Transcript(.certificate)
        transcript.append(base.digest)
        transcript.append(UInt32(index))
        transcript.append(signingKey.bytes)
        transcript.append(shareKey)
        transcript.append(commitment)
        return transcript.scalar()
    }
}
