import Sodium

extension EncryptedBallot {
    /// What is wrong with the ballot's signature and proofs, in the order of the record; nothing in a good one.
    ///
    /// That the key was authorised, and that counter and previous ballot are right, is for who knows the other ballots.
    package func faults(in election: ElectionContext) -> [RecordFault] {
        var faults = isSigned ? [] : [RecordFault(.signature)]
        for (shape, contest) in zip(style.contests, contests) {
            let statements = ContestStatements(
                identity: identity, key: election.key, shape: shape, ciphertexts: contest.ciphertexts)
            for (index, proof) in contest.selections.enumerated() where !proof.proves(statements.selection(index)) {
                faults.append(RecordFault(.selections, contest: shape.id, part: shape.options[index]))
            }
            if !contest.sum.proves(statements.sum()) { faults.append(RecordFault(.sums, contest: shape.id)) }
            for (list, proof) in zip(shape.lists, contest.lists) where !proof.proves(statements.list(list)) {
                faults.append(RecordFault(.lists, contest: shape.id, part: list.id))
            }
        }
        return faults
    }
}
