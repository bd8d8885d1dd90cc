/// A voter, and the messages about one vote.
struct BenchVoter: Sendable {
    let pseudonym: [UInt8]
    private let key: BenchKey

    init(_ number: Int) {
        let hash = BenchBytes.sha256(BenchBytes.text("voter \(number)"))
        // The first four bytes ascend, so that the roll is in order.
        pseudonym = BenchBytes.u32(number) + hash.prefix(12)
        key = BenchKey(seed: hash)
    }

    func rollRow(_ base: [UInt8]) -> [UInt8] {
        BenchBytes.fields([
            BenchBytes.text("roll.row"), base, pseudonym, BenchBytes.text("d-1"), BenchBytes.sha256(pseudonym),
        ])
    }

    func authorisation(_ election: [UInt8], _ registrar: BenchKey, _ authority: BenchKey) -> [UInt8] {
        let message = BenchBytes.fields([
            BenchBytes.text("voter.authorisation"), election, pseudonym, key.publicKey, BenchBytes.u32(1),
            BenchBytes.sha256(pseudonym),
        ])
        let text = BenchBytes.text("dobush remote v1\n") + message
        return message + BenchBytes.fields([registrar.sign(text), authority.sign(text)])
    }

    /// A ballot for one of ten options.
    ///
    /// - Returns: the message, its tracker, and the nonces of the options.
    func ballot(_ election: [UInt8], secret: BenchScalar, options: [String], choice: Int)
        -> (message: [UInt8], tracker: [UInt8], nonces: [BenchScalar])
    {
        let head = [
            election, BenchBytes.text("s-1"), pseudonym, key.publicKey, BenchBytes.u32(1),
            [UInt8](repeating: 0, count: 32), pseudonym,
        ]
        let identity = BenchBytes.digest("BALLOT", head)
        let (contest, electionKey) = (BenchBytes.text("mayor"), secret.point)
        var selections: [UInt8] = []
        var (ciphers, nonces): ([[UInt8]], [BenchScalar]) = ([], [])
        for (index, option) in options.enumerated() {
            let (nonce, value) = (BenchScalar.random, index == choice ? 1 : 0)
            let cipher = [nonce.point, (secret * (nonce + BenchScalar(value))).point]
            selections +=
                cipher.flatMap { $0 }
                + Self.proof(
                    "SEL", [identity, contest, BenchBytes.text(option), electionKey] + cipher, nonce, value, 0...1,
                    secret)
            ciphers += cipher
            nonces.append(nonce)
        }
        let total = nonces.reduce(BenchScalar(0), +)
        let sum = Self.proof(
            "SUM", [identity, contest, BenchBytes.u32(1), BenchBytes.u32(1), electionKey] + ciphers, total, 1, 1...1,
            secret)
        let body = BenchBytes.fields([BenchBytes.text("ballot")] + head + [contest, selections, sum, []])
        return (key.signed(body), BenchBytes.digest("TRACK", [body]), nonces)
    }

    func cast(_ election: [UInt8], _ tracker: [UInt8]) -> [UInt8] {
        key.signed(BenchBytes.fields([BenchBytes.text("ballot.cast"), election, tracker]))
    }

    /// A range proof of a ciphertext whose nonce is known, with K's logarithm: all points are powers of g.
    private static func proof(
        _ tag: String, _ statement: [[UInt8]], _ nonce: BenchScalar, _ value: Int, _ range: ClosedRange<Int>,
        _ secret: BenchScalar
    ) -> [UInt8] {
        var (commitments, challenges, responses): ([[UInt8]], [BenchScalar], [BenchScalar]) = ([], [], [])
        for branch in range {
            let response = BenchScalar.random
            let challenge = branch == value ? BenchScalar(0) : .random
            let beta = nonce + BenchScalar(value)
            commitments.append((response - challenge * nonce).point)
            commitments.append((secret * (response + BenchScalar(branch) * challenge - challenge * beta)).point)
            challenges.append(challenge)
            responses.append(response)
        }
        let whole = BenchScalar(BenchBytes.scalar(tag, statement + commitments))
        let real = value - range.lowerBound
        challenges[real] = challenges.reduce(whole, -)
        responses[real] = responses[real] + challenges[real] * nonce
        return commitments.flatMap { $0 } + challenges.dropLast().flatMap(\.bytes) + responses.flatMap(\.bytes)
    }
}
