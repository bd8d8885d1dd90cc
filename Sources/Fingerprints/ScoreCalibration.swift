import Glibc

/// From the matcher's similarity to −log10 of the false-match rate.
///
/// **Data.** 57,024 comparisons of different fingers (each finger with all impressions of every other), from six sets
/// of real fingers: FVC2002 DB1_B and DB3_B, FVC2004 DB2_B and DB3_B (2,880 pairs each; optical, capacitive, optical,
/// thermal sweep) and two Neurotechnology samples (17,664 and 27,840; Cross Match Verifier 300, U.are.U 4000);
/// minutiae by NBIS mindtct as libfprint 1.94.5 carries it. Below 4 the curve is the lower of the pooled rate and of
/// the mean of the six sets' rates. Genuine pairs of those sets: 2,632, median score 6.5.
///
/// **Limits.** The pairs come from few people (about 100 fingers) and are correlated: near 4 the rate rests on about
/// six pairs. Above 4 no pair stands behind a value: the curve goes on with 3 per natural logarithm of the similarity,
/// about half of the slope measured below, and ends at ``highest``. Another extractor or another population needs
/// its own calibration. Templates with more than 80 minutiae match falsely about twice as often as stated.
enum ScoreCalibration {
    /// The highest score: nothing is claimed beyond.
    static let highest = 8.0

    /// Natural logarithm of the similarity, and the score.
    private static let curve: [(similarity: Double, score: Double)] = [
        (-5.03, 0), (-4.92, 0.25), (-4.87, 0.50), (-4.70, 1.43), (-4.57, 2.18), (-4.47, 2.76), (-4.34, 3.25),
        (-4.25, 3.69), (-4.17, 4.0), (-4.17 + 4.0 / 3, highest),
    ]

    /// The score of a similarity; 0 for what is below the curve or not a number.
    static func score(_ similarity: Float) -> MatchScore {
        guard similarity > 0 else { return .none }
        let place = log(Double(similarity))
        guard let next = curve.firstIndex(where: { $0.similarity > place }) else {
            return MatchScore(value: highest)
        }
        guard next > 0 else { return .none }
        let (low, high) = (curve[next - 1], curve[next])
        let part = (place - low.similarity) / (high.similarity - low.similarity)
        return MatchScore(value: low.score + part * (high.score - low.score))
    }
}
