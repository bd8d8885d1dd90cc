import Sodium

extension EncryptedTally {
    /// The votes, from shares that were checked against this tally.
    ///
    /// - Parameters:
    ///   - shares: of different trustees, at least as many as needed; the first so many by number are used.
    ///   - keys: how many are needed.
    ///   - logarithms: to the base K.
    /// - Returns: a number an option; zeros for a unit without ballots, which nobody decrypts.
    /// - Throws: ``RecordFault`` of ``RecordCheck/combination`` when they are too few or of one trustee, of ``RecordCheck/result``
    ///   with the option when the sum is no possible number.
    package func decrypted(
        by shares: [DecryptionShare], keys: ElectionKeys, logarithms: DiscreteLogarithm
    ) throws(RecordFault) -> [UInt32] {
        guard ballots > 0 else { return options.map { _ in 0 } }
        let indices = Set(shares.map { $0.trustee })
        guard indices.count == shares.count, shares.count >= keys.trustees.needed else {
            throw RecordFault(.combination, contest: contest)
        }
        let used = shares.sorted { $0.trustee < $1.trustee }.prefix(keys.trustees.needed)
        let weights = Self.weights(used.map { $0.trustee })
        var votes: [UInt32] = []
        for (index, option) in options.enumerated() {
            let factor = zip(used, weights).reduce(Point.identity) { $0 * $1.0.factors[index].power($1.1) }
            guard let number = logarithms.find(sums[index].beta / factor, atMost: most) else {
                throw RecordFault(.result, contest: contest, part: option)
            }
            votes.append(number)
        }
        return votes
    }

    /// Lagrange's coefficients at 0 for the interpolation points `indices`: different numbers from 1.
    static func weights(_ indices: [Int]) -> [Scalar] {
        indices.map { index in
            indices.filter { $0 != index }.reduce(Scalar(1)) { weight, other in
                let difference = Scalar(UInt32(other)) - Scalar(UInt32(index))
                return weight * Scalar(UInt32(other)) * (difference.inverse ?? Scalar(0))
            }
        }
    }
}
