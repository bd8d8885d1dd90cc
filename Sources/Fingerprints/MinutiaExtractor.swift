package import Imaging

/// Finds the minutiae of a finger in its image.
///
/// Asynchronous because an implementation may ask another program. The image is used during the call and never kept.
package protocol MinutiaExtractor: Sendable {
    /// Makes a template from an image.
    ///
    /// - Parameters:
    ///   - image: One finger, ridges dark.
    ///   - position: Which finger it is said to be; written into the template.
    /// - Returns: A template, or why the image gives none: that is a value, for the hint on the screen.
    /// - Throws: Only when the extractor itself does not work (its program is gone, say), never for a bad image.
    func extract(_ image: GreyImage, position: FingerPosition) async throws -> ExtractionOutcome
}
