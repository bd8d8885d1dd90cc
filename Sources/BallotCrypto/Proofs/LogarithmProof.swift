import Sodium

/// That two powers have one exponent: log_g X = log_H Y (Chaum and Pedersen, CRYPTO '92), commitments transmitted.
struct LogarithmProof: Sendable {
    /// a = g^u and b = H^u.
    let commitments: (a: Point, b: Point)
    /// z = u + c·x.
    let response: Scalar

    /// Proves knowledge of x with X = g^x, Y = `base`^x.
    ///
    /// - Parameters:
    ///   - secret: x.
    ///   - base: H.
    ///   - nonce: u, uniform and used once.
    ///   - transcript: all of the statement; the commitments are added to it.
    init(secret: SecretScalar, base: Point, nonce: SecretScalar, transcript: consuming Transcript) {
        commitments = (.generator(to: nonce), base.power(nonce))
        transcript.append(commitments.a)
        transcript.append(commitments.b)
        response = (nonce + SecretScalar(transcript.scalar()) * secret).revealed
    }

    /// Reads a, b and z.
    ///
    /// - Throws: ``RecordFault`` of `.encodings`.
    init(reading cursor: inout ByteCursor) throws(RecordFault) {
        commitments = (try cursor.point(), try cursor.point())
        response = try cursor.scalar()
    }

    /// The bytes of a, b and z.
    var bytes: [UInt8] { commitments.a.bytes + commitments.b.bytes + response.bytes }

    /// Whether g^z = a·X^c and H^z = b·Y^c.
    func proves(_ publicKey: Point, base: Point, image: Point, transcript: consuming Transcript) -> Bool {
        transcript.append(commitments.a)
        transcript.append(commitments.b)
        let challenge = transcript.scalar()
        return .generator(to: response) == commitments.a * publicKey.power(challenge)
            && base.power(response) == commitments.b * image.power(challenge)
    }
}
