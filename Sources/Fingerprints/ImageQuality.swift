/// A first judgement of a finger's image from its pixels, before any minutiae are looked for.
///
/// It is a hint and a gate, not NFIQ: it says how much of the image shows ridges and how clear they run. Measured
/// on 752 images of six readers it follows the scores of the same finger only weakly (rank correlation 0...0.5
/// within a reader): use it to ask for a better print, never to refuse a person.
package struct ImageQuality: Sendable, Hashable {
    /// 0 (nothing usable) ... 100.
    package let score: UInt8
    /// Area that shows ridges, in square millimetres.
    package let ridgeArea: Double
    /// How well the ridges of that area keep one direction, 0...1 (mean coherence of the gradients).
    package let clarity: Double
    /// Part of that area which is dark, 0...1; 0.25...0.6 for a good print, by reader.
    package let darkness: Double

    /// Least ridge area for which extraction is worth trying, in square millimetres.
    package static let leastArea = 35.0

    /// Why the image should not be used, or `nil`.
    ///
    /// Deliberately lenient: an image that passes may still give a poor template.
    package var failure: ExtractionFailure? {
        if ridgeArea < Self.leastArea / 4 { return .noRidges }
        if ridgeArea < Self.leastArea { return .tooSmall }
        return score < 10 ? hint : nil
    }

    /// What a person can do about a weak image: whether it looks wet or dry; `nil` when neither.
    package var hint: ExtractionFailure? {
        if ridgeArea < Self.leastArea { return .tooSmall }
        if darkness > 0.65 { return .smudged }
        return darkness < 0.18 ? .dry : nil
    }
}
