import Glibc

/// How surely two impressions come from the same finger: −log10 of the estimated false-match rate.
///
/// 0 says "nothing in common", 3 says that one comparison in a thousand of *different* fingers scores as high. See
/// `ScoreCalibration` for the data behind the estimate and where they end. The rate is for one comparison: among N
/// comparisons expect N × 10^−value false ones.
package struct MatchScore: Sendable, Hashable, Comparable {
    /// Nothing in common.
    package static let none = MatchScore(value: 0)

    /// −log10 of the false-match rate, at least 0.
    package let value: Double

    /// A score; less than 0 and what is not a number become 0.
    init(value: Double) {
        self.value = value > 0 ? value : 0
    }

    /// Whether the score is at least the threshold.
    package func meets(_ threshold: MatchThreshold) -> Bool {
        value >= threshold.score
    }

    /// One score for several fingers of one person, each compared once.
    ///
    /// Fisher's method: of n independent comparisons of strangers, 10^−t · Σ (t·ln 10)^k / k!, k = 0 ..< n, have a
    /// sum of scores of at least t. Every finger that was tried belongs in, also those with score 0: they lower the
    /// answer, as they should.
    ///
    /// - Complexity: Linear.
    package static func fused(_ scores: [MatchScore]) -> MatchScore {
        let total = scores.reduce(0) { $0 + $1.value }
        var term = 1.0
        var sum = 0.0
        for index in scores.indices {
            if index > 0 { term *= total * log(10) / Double(index) }
            sum += term
        }
        return sum > 0 ? MatchScore(value: total - log10(sum)) : .none
    }

    package static func < (lhs: MatchScore, rhs: MatchScore) -> Bool {
        lhs.value < rhs.value
    }
}
