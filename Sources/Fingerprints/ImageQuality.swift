import Glibc

/// How good an impression of a finger is: 0...100, and the parts that make it up.
///
/// The score is the product of four parts, each of which only falls when its own measure gets worse:
/// 100 · (1 − e^(−``minutiae`` / 25)) · min(1, ``area`` / 100 mm²) · ``clarity`` · (1 − ``wetness``). What the scores of
/// real fingers say about it stands in `Docs/fingerprints.md`. It asks for a better print and never refuses a person: most
/// comparisons find the finger even of the worst images.
package struct ImageQuality: Sendable, Hashable {
    /// Scores below this ask for another print: one comparison in seven with such an image misses the finger, one in
    /// three hundred where both images have 40 and more.
    package static let weak: UInt8 = 25
    /// Least area of a finger for which minutiae are looked for, in square millimetres.
    package static let leastArea = 25.0

    /// Minutiae with which the first part reaches 1 − 1/e.
    private static let manyMinutiae = 25.0
    /// Area from which more does not raise the score, in square millimetres.
    private static let fullArea = 100.0
    /// Area below which the finger touches too little, in square millimetres.
    private static let smallArea = 60.0
    /// From these on a finger is called wet, and dry.
    private static let wet = 0.25
    private static let dry = 0.35
    /// Clarity below which ridges can hardly be told.
    private static let unclear = 0.4

    /// Area that shows ridges, in square millimetres.
    package let area: Double
    /// Area that shows anything but the bare sensor, in square millimetres, at least ``area``.
    package let contact: Double
    /// Part of ``area`` in which the ridges run clearly, 0...1.
    package let clarity: Double
    /// Number of minutiae, those that are unsure not counted or only in part.
    package let minutiae: Double
    /// Part of the valleys that is dark, 0...1: a wet finger, or pressed too hard.
    package let wetness: Double
    /// Part of the ridges that is light, 0...1: a dry finger, or pressed too lightly. It says what to do about a weak
    /// print; the score leaves it out, as prints with light ridges are found again as well as others.
    package let dryness: Double

    /// 0 (nothing usable) ... 100.
    package var score: UInt8 {
        let number = 1 - exp(-minutiae / Self.manyMinutiae)
        return UInt8((100 * number * min(1, area / Self.fullArea) * clarity * (1 - wetness)).rounded())
    }

    /// What to do better; `nil` when the print is good enough.
    package var retryHint: ExtractionFailure? {
        score < Self.weak ? cause : nil
    }

    /// What is most likely to be wrong with a print that is not good enough.
    package var cause: ExtractionFailure {
        if area < Self.leastArea, contact > 2 * max(area, Self.leastArea) { return .smudged }
        if area == 0 { return .noRidges }
        if area < Self.smallArea { return .tooSmall }
        if wetness > Self.wet, wetness - Self.wet > dryness - Self.dry { return .smudged }
        if dryness > Self.dry { return .dry }
        return clarity < Self.unclear ? .smudged : .tooFewMinutiae
    }
}
