import Sodium

/// A disjunction of Chaum-Pedersen proofs: a ciphertext holds one of the numbers of a range, and not which.
///
/// Cramer, Damgård and Schoenmakers, "Proofs of Partial Knowledge" (CRYPTO '94). The commitments are transmitted, so
/// that a verifier can check many proofs by one multi-scalar multiplication.
struct RangeProof: Hashable, Sendable {
    /// (aⱼ, bⱼ) of every branch.
    let commitments: [Ciphertext]
    /// cⱼ of every branch but the last, which follows from the others.
    let challenges: [Scalar]
    /// zⱼ of every branch.
    let responses: [Scalar]

    /// Bytes of a proof with so many branches.
    static func size(branches: Int) -> Int { 32 * (4 * branches - 1) }

    /// The bytes of the proof.
    var bytes: [UInt8] {
        commitments.flatMap { $0.alpha.bytes + $0.beta.bytes } + challenges.flatMap { $0.bytes }
            + responses.flatMap { $0.bytes }
    }

    /// Reads a proof with so many branches.
    ///
    /// - Throws: ``RecordFault`` of `.encodings`.
    init(reading cursor: inout ByteCursor, branches: Int) throws(RecordFault) {
        let points = try cursor.points(2 * branches)
        commitments = (0..<branches).map { Ciphertext(alpha: points[2 * $0], beta: points[2 * $0 + 1]) }
        challenges = try cursor.scalars(branches - 1)
        responses = try cursor.scalars(branches)
    }

    init(commitments: [Ciphertext], challenges: [Scalar], responses: [Scalar]) {
        self.commitments = commitments
        self.challenges = challenges
        self.responses = responses
    }

    /// Whether the statement holds: g^zⱼ = aⱼ·α^cⱼ and K^(zⱼ + j·cⱼ) = bⱼ·β^cⱼ for every branch j.
    func proves(_ statement: consuming RangeStatement) -> Bool {
        let key = statement.key
        let ciphertext = statement.ciphertext
        let range = statement.range
        guard responses.count == range.count else { return false }
        let whole = statement.challenge(commitments)
        let last = challenges.reduce(whole) { $0 - $1 }
        for (index, challenge) in (challenges + [last]).enumerated() {
            let value = Scalar(range.lowerBound + UInt32(index))
            let (response, commitment) = (responses[index], commitments[index])
            guard Point.generator(to: response) == commitment.alpha * ciphertext.alpha.power(challenge),
                key.power(response + value * challenge) == commitment.beta * ciphertext.beta.power(challenge)
            else { return false }
        }
        return true
    }
}
