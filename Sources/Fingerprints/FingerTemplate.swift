/// The minutiae of one impression of one finger: what is kept of a finger instead of its image.
///
/// Every value fits ISO/IEC 19794-2:2005, so that writing and reading (``isoRecord()``, ``init(isoRecord:)``) give back
/// an equal template and equal scores.
package struct FingerTemplate: Sendable, Hashable {
    /// The most minutiae that a template holds: the count is one byte.
    package static let maximumMinutiae = 255

    /// Width of the image that it came from, in pixels, 1...16383.
    package let width: Int
    /// Height of the image that it came from, in pixels, 1...16383.
    package let height: Int
    /// Pixels per centimetre, the same in both directions, 39...787 (100...2000 dots per inch); 197 = 500 dpi.
    package let resolution: Int
    /// Which finger.
    package let position: FingerPosition
    /// How the finger was taken.
    package let impression: ImpressionType
    /// Quality of the impression, 0...100.
    package let quality: UInt8
    /// At most ``maximumMinutiae``, all inside the image, in the detector's order.
    package let minutiae: [Minutia]

    /// Makes a template.
    ///
    /// - Throws: ``TemplateError`` with `outOfRange` and the field.
    package init(
        width: Int, height: Int, resolution: Int, position: FingerPosition,
        impression: ImpressionType = .liveScanPlain, quality: UInt8, minutiae: [Minutia]
    ) throws(TemplateError) {
        guard (1...16383).contains(width) else { throw TemplateError(.outOfRange, .imageWidth) }
        guard (1...16383).contains(height) else { throw TemplateError(.outOfRange, .imageHeight) }
        guard (39...787).contains(resolution) else { throw TemplateError(.outOfRange, .resolution) }
        guard quality <= 100 else { throw TemplateError(.outOfRange, .fingerQuality) }
        guard minutiae.count <= Self.maximumMinutiae else { throw TemplateError(.outOfRange, .minutiaCount) }
        for (index, minutia) in minutiae.enumerated() {
            guard (0..<width).contains(minutia.x) else {
                throw TemplateError(.outOfRange, .minutiaX, minutia: index)
            }
            guard (0..<height).contains(minutia.y) else {
                throw TemplateError(.outOfRange, .minutiaY, minutia: index)
            }
            guard minutia.quality <= 100 else {
                throw TemplateError(.outOfRange, .minutiaQuality, minutia: index)
            }
        }
        self.width = width
        self.height = height
        self.resolution = resolution
        self.position = position
        self.impression = impression
        self.quality = quality
        self.minutiae = minutiae
    }

    /// Pixels per centimetre for dots per inch, as the standard's header wants it.
    package static func resolution(dpi: Int) -> Int {
        Int((Double(dpi) / 2.54).rounded())
    }

    /// The best minutiae, at most `limit`, in their own order: for detectors that find more than a template holds.
    package static func strongest(of minutiae: [Minutia], limit: Int = maximumMinutiae) -> [Minutia] {
        guard minutiae.count > limit else { return minutiae }
        let order = minutiae.indices.sorted {
            (minutiae[$1].quality, $0) < (minutiae[$0].quality, $1)
        }
        return order.prefix(max(0, limit)).sorted().map { minutiae[$0] }
    }
}
