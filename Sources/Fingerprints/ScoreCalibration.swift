/// From the matcher's similarity to −log10 of the false-match rate.
///
/// **Data.** 56,810 comparisons of different fingers (each finger with all impressions of every other), from six sets
/// of real fingers: FVC2002 DB1_B and DB3_B, FVC2004 DB2_B and DB3_B (optical, capacitive, optical, thermal sweep) and
/// two Neurotechnology samples (Cross Match Verifier 300, U.are.U 4000), minutiae by ``RidgeExtractor``; and 113,620
/// comparisons of the same fingers with the mirror images of others of their set. The curve is the lower of the pooled
/// rate, the mean of the sets' rates, and the mirrored pairs' rate. Minutiae by NBIS mindtct give rates about a quarter
/// of those stated.
///
/// **Limits.** The pairs come from few people (about 100 fingers) and are correlated: near 4 the rate rests on about
/// ten pairs. Above 4 no pair that counts stands behind a value: the curve goes on with 0.35 a unit of evidence, two
/// thirds of the slope measured below, and ends at ``highest``. One sensor's rate differs from the mean by up to 0.6
/// either way. Another extractor or another population needs its own calibration.
enum ScoreCalibration {
    /// The highest score: nothing is claimed beyond.
    static let highest = 8.0

    /// Weight of evidence, and the score.
    private static let curve: [(weight: Double, score: Double)] = [
        (-7, 0), (-5, 0.13), (-4, 0.28), (-3, 0.53), (-2, 0.88), (-1, 1.3), (0, 1.76), (1, 2.26), (2, 2.8), (3, 3.33),
        (4.2, 4), (4.2 + 4 / 0.35, highest),
    ]

    /// The score of a similarity as ``TemplateMatcher/similarity(probe:reference:)`` gives it; 0 for what is below the
    /// curve or not a number.
    static func score(_ similarity: Float) -> MatchScore {
        guard similarity > 0 else { return .none }
        let weight = (Double(similarity) - 0.5) * Double(TemplateMatcher.weightSpan)
        guard let next = curve.firstIndex(where: { $0.weight > weight }) else { return MatchScore(value: highest) }
        guard next > 0 else { return .none }
        let (low, high) = (curve[next - 1], curve[next])
        let part = (weight - low.weight) / (high.weight - low.weight)
        return MatchScore(value: low.score + part * (high.score - low.score))
    }
}
