import Sodium

extension RangeProof {
    /// Proves a statement. Every branch, the real one and those simulated, takes the same steps.
    ///
    /// A branch's commitments are a = g^(z − ξ·c), b = K^(z − (v + ξ − j)·c) with z and c drawn, but c = 0 in the real one,
    /// where the rest of the challenge is added when it is known.
    /// - Parameters:
    ///   - statement: what is proven; it must hold.
    ///   - value: v, in the statement's range.
    ///   - nonce: ξ of the ciphertext.
    ///   - draw: a secret number for a branch, `z` or `c`.
    init(
        _ statement: consuming RangeStatement, value: UInt32, nonce: SecretScalar,
        draw: (_ branch: UInt32, _ name: StaticString) -> SecretScalar
    ) {
        let key = statement.key
        let range = statement.range
        let shifted = SecretScalar(Scalar(value)) + nonce
        var commitments: [Ciphertext] = []
        var challenges: [SecretScalar] = []
        var responses: [SecretScalar] = []
        for number in range {
            let branch = number - range.lowerBound
            let response = draw(branch, "z")
            let challenge = draw(branch, "c").masked(by: 1 - Self.equal(number, value))
            let distance = shifted - SecretScalar(Scalar(number))
            commitments.append(
                Ciphertext(
                    alpha: .generator(to: response - nonce * challenge),
                    beta: key.power(response - distance * challenge)))
            challenges.append(challenge)
            responses.append(response)
        }
        let whole = SecretScalar(statement.challenge(commitments))
        let rest = challenges.reduce(whole) { $0 - $1 }
        for (index, number) in range.enumerated() {
            let added = rest.masked(by: Self.equal(number, value))
            challenges[index] = challenges[index] + added
            responses[index] = responses[index] + added * nonce
        }
        self.init(
            commitments: commitments, challenges: challenges.dropLast().map { $0.revealed },
            responses: responses.map { $0.revealed })
    }

    /// 1 when the two are equal, else 0, without a branch.
    private static func equal(_ left: UInt32, _ right: UInt32) -> UInt8 {
        let difference = UInt64(left ^ right)
        return UInt8(truncatingIfNeeded: (difference &- 1) >> 63)
    }
}
