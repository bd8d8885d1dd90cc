import Glibc
package import Imaging

/// Finds minutiae by drawing the ridges out along their own direction and following their middle lines.
///
/// The steps: even out the contrast, find the finger, the ridges' flow and their distance, filter every pixel along
/// its own ridge, thin the ridges to lines, clean the lines, read ends and forks (``RidgeAnalysis``). No state, no
/// randomness: the same image gives the same template on every run and thread.
package struct RidgeExtractor: MinutiaExtractor {
    /// Resolutions in which ridges can be told and fingers fit, in dots per inch.
    package static let resolutions = 250...1200
    /// With fewer minutiae a template proves nothing.
    package static let leastMinutiae = TemplateMatcher.leastMinutiae
    /// More minutiae than these are noise: the best are kept.
    private static let mostMinutiae = 100

    /// Makes an extractor.
    package init() {}

    /// Makes a template from an image, at once.
    ///
    /// - Parameters:
    ///   - image: One finger, ridges dark, 300...1000 dots per inch.
    ///   - position: Which finger it is said to be; written into the template.
    /// - Returns: A template in the image's own pixels, or why the image gives none.
    package func extract(_ image: GreyImage, position: FingerPosition) -> ExtractionOutcome {
        guard Self.resolutions.contains(image.dpi) else { return .unusable(.noRidges) }
        guard let analysis = RidgeAnalysis(image) else { return .unusable(.tooSmall) }
        let quality = ImageQuality(analysis)
        guard quality.area >= ImageQuality.leastArea, analysis.minutiae.count >= Self.leastMinutiae,
            let template = template(analysis, of: image, position: position, quality: quality.score)
        else { return .unusable(quality.cause) }
        return .template(template)
    }

    private func template(
        _ analysis: RidgeAnalysis, of image: GreyImage, position: FingerPosition, quality: UInt8
    ) -> FingerTemplate? {
        let minutiae = analysis.minutiae.map { found in
            let degrees = Double(atan2(-found.direction.y, found.direction.x)) * 180 / .pi
            return Minutia(
                x: Self.pixel(found.place.x, analysis.scale, count: image.width),
                y: Self.pixel(found.place.y, analysis.scale, count: image.height),
                angle: Minutia.angle(degrees: degrees), kind: found.kind,
                quality: UInt8(max(1, min(100, (found.certainty * 100).rounded()))))
        }
        return try? FingerTemplate(
            width: image.width, height: image.height, resolution: FingerTemplate.resolution(dpi: image.dpi),
            position: position, quality: quality,
            minutiae: FingerTemplate.strongest(of: minutiae, limit: Self.mostMinutiae))
    }

    /// The original's pixel for a place in the analysis: centres stay centres.
    private static func pixel(_ place: Float, _ scale: Float, count: Int) -> Int {
        max(0, min(count - 1, Int(((place + 0.5) * scale - 0.5).rounded())))
    }
}
