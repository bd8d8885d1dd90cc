import Sodium

extension EncryptedContest {
    /// Encrypts a vote and proves that the contest allows it.
    ///
    /// - Parameters:
    ///   - choices: a number an option, which the contest must allow; secret.
    ///   - nonces: the ballot's secret nonces.
    ///   - key: K.
    ///   - shape: the contest.
    init(_ choices: [UInt32], nonces: BallotNonces, key: Point, shape: ContestShape) {
        let secrets = shape.options.map { nonces.encryption(contest: shape.id, option: $0) }
        let ciphertexts = zip(choices, secrets).map { choice, nonce in
            Ciphertext(SecretScalar(Scalar(choice)), nonce: nonce, key: key)
        }
        let statements = ContestStatements(
            identity: nonces.identity, key: key, shape: shape, ciphertexts: ciphertexts)
        let selections = shape.options.indices.map { option in
            RangeProof(statements.selection(option), value: choices[option], nonce: secrets[option]) { branch, name in
                nonces.proof(.selection, contest: shape.id, part: shape.options[option], branch: branch, name: name)
            }
        }
        let sum = RangeProof(
            statements.sum(), value: shape.marked.reduce(0) { $0 + choices[$1] },
            nonce: shape.marked.reduce(SecretScalar(Scalar(0))) { $0 + secrets[$1] }
        ) { branch, name in
            nonces.proof(.sum, contest: shape.id, part: [], branch: branch, name: name)
        }
        let lists = shape.lists.map { list in
            let times = SecretScalar(Scalar(list.preferences))
            return RangeProof(
                statements.list(list),
                value: list.candidates.reduce(list.preferences * choices[list.mark]) { $0 - choices[$1] },
                nonce: list.candidates.reduce(times * secrets[list.mark]) { $0 - secrets[$1] }
            ) { branch, name in
                nonces.proof(.list, contest: shape.id, part: list.id, branch: branch, name: name)
            }
        }
        self.init(ciphertexts: ciphertexts, selections: selections, sum: sum, lists: lists)
    }
}
