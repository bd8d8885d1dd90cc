package import Sodium

extension EncryptedBallot {
    /// What a challenged ballot holds, by encrypting it again from its seed.
    ///
    /// - Parameters:
    ///   - seed: what the voter's device showed: 32 bytes.
    ///   - election: E and K.
    /// - Returns: for each contest a number an option.
    /// - Throws: ``RecordFault`` of ``RecordCheck/openings`` at the first option whose ciphertext the seed does not give.
    package func opened(with seed: SecretBytes, in election: ElectionContext) throws(RecordFault) -> [[UInt32]] {
        let nonces = BallotNonces(identity: identity, seed: seed)
        var choices: [[UInt32]] = []
        for (shape, contest) in zip(style.contests, contests) {
            var numbers: [UInt32] = []
            for (option, ciphertext) in zip(shape.options, contest.ciphertexts) {
                let nonce = nonces.encryption(contest: shape.id, option: option)
                let number = (0...shape.perOption).first { number in
                    Ciphertext(SecretScalar(Scalar(number)), nonce: nonce, key: election.key) == ciphertext
                }
                guard let number else { throw RecordFault(.openings, contest: shape.id, part: option) }
                numbers.append(number)
            }
            choices.append(numbers)
        }
        return choices
    }
}
