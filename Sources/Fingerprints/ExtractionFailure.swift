/// Why an image gives no template: codes, for which the faces have sentences.
package enum ExtractionFailure: String, Sendable, Hashable, CaseIterable {
    /// No finger, or no ridges that can be told.
    case noRidges
    /// Too little of the finger touches the reader.
    case tooSmall
    /// Ridges, but too few minutiae to tell fingers apart.
    case tooFewMinutiae
    /// Ridges run together: a wet finger, or pressed too hard.
    case smudged
    /// Ridges broken or pale: a dry finger, or pressed too lightly.
    case dry
}
