/// From the matcher's similarity to −log10 of the false-match rate.
///
/// **Data.** 57,024 comparisons of different fingers (each finger with all impressions of every other), from six sets
/// of real fingers: FVC2002 DB1_B and DB3_B, FVC2004 DB2_B and DB3_B (optical, capacitive, optical, thermal sweep) and
/// two Neurotechnology samples (Cross Match Verifier 300, U.are.U 4000), minutiae by the project's own extractor; and
/// 114,048 comparisons of the same fingers with the mirror images of others of their set. The curve is the lower of the
/// pooled rate, of the mean of the sets' rates, and of the mirrored pairs' rate. Minutiae of NBIS mindtct match falsely
/// about a third as often as stated, those of an extractor that trusts all its minutiae fully twice as seldom.
///
/// **Limits.** The pairs come from few people (about 100 fingers) and are correlated: near 4 the rate rests on about
/// ten pairs. Above 4 no pair stands behind a value: the curve goes on with 0.4 a unit of evidence, two thirds of the
/// slope measured below, and ends at ``highest``. Between sensors the rate differs by up to 0.4 downwards and 0.9
/// upwards at 2. Another extractor or another population needs its own calibration.
enum ScoreCalibration {
    /// The highest score: nothing is claimed beyond.
    static let highest = 8.0

    /// Weight of evidence, and the score.
    private static let curve: [(weight: Double, score: Double)] = [
        (-7, 0), (-5, 0.18), (-4, 0.35), (-3, 0.62), (-2, 0.98), (-1, 1.45), (0, 1.95), (1, 2.47), (2, 3.05),
        (3.4, MatchScore.lastMeasured), (13.4, highest),
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
