import Glibc

/// The least score that counts as "the same finger".
///
/// An election's threshold is data: it is stated as a false-match rate, so that it survives a change of the matcher.
package struct MatchThreshold: Sendable, Hashable, Comparable {
    /// −log10 of the false-match rate.
    package let score: Double

    /// Accepts when the estimated rate of false matches is at most `rate` a comparison.
    ///
    /// - Parameter rate: Between 10⁻¹² and 1, limited to that range (the calibration ends far above the lower end,
    ///   see ``MatchScore``). What is not a number accepts nothing that 10⁻¹² would not.
    /// - Returns: The threshold.
    package static func falseMatchRate(_ rate: Double) -> MatchThreshold {
        guard rate > 1e-12 else { return MatchThreshold(score: 12) }
        return MatchThreshold(score: max(0, -log10(rate)))
    }

    package static func < (lhs: MatchThreshold, rhs: MatchThreshold) -> Bool {
        lhs.score < rhs.score
    }
}
