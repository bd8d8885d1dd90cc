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

    /// The highest value behind which measured pairs of strangers stand; the rates of higher ones are carried on from
    /// there.
    package static let lastMeasured = 4.0

    /// Whether measured pairs of strangers stand behind the value.
    package var isMeasured: Bool { value <= Self.lastMeasured }

    /// Whether the score is at least the threshold.
    package func meets(_ threshold: MatchThreshold) -> Bool {
        value >= threshold.score
    }

    package static func < (lhs: MatchScore, rhs: MatchScore) -> Bool {
        lhs.value < rhs.value
    }
}
