import Sodium

extension EncryptedTally {
    /// The message that publishes the sum of a unit.
    package func message(in election: ElectionContext) -> [UInt8] {
        RecordMessage(
            "tally.aggregate",
            [
                election.digest.bytes, tallyId, contest, ballots.bigEndianBytes,
                sums.flatMap { $0.alpha.bytes + $0.beta.bytes },
            ]
        ).body
    }

    /// The message that publishes the votes of a unit.
    ///
    /// - Parameters:
    ///   - votes: a number an option.
    ///   - election: E.
    package func result(_ votes: [UInt32], in election: ElectionContext) -> [UInt8] {
        RecordMessage(
            "tally.result", [election.digest.bytes, tallyId, contest, votes.flatMap { $0.bigEndianBytes }]
        ).body
    }
}
