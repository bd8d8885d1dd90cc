package import Fingerprints
package import Imaging
import ReaderWire

/// Makes templates of what a detector in another process finds.
package struct ReaderExtractor: MinutiaExtractor {
    /// Fewer minutiae than these do not tell fingers apart; forensic practice asks for 12.
    package static let leastMinutiae = 12

    private let detector: any MinutiaDetector

    /// Makes an extractor.
    ///
    /// - Parameter detector: a scanner, a process or a pool.
    package init(detector: any MinutiaDetector) {
        self.detector = detector
    }

    package func extract(_ image: GreyImage, position: FingerPosition) async throws -> ExtractionOutcome {
        let quality = ImageQuality(measuring: image)
        if let failure = quality.failure { return .unusable(failure) }
        let found: [DetectedMinutia]
        do throws(ScanError) {
            found = try await detector.detect(image)
        } catch .reader(.imageRefused) {
            return .unusable(.tooSmall)
        }
        guard found.count >= Self.leastMinutiae else { return .unusable(quality.hint ?? .tooFewMinutiae) }
        let minutiae = found.map {
            Minutia(
                x: Int($0.x), y: Int($0.y), angle: $0.angle, kind: $0.kind == .ending ? .ending : .bifurcation,
                quality: $0.reliability)
        }
        return .template(
            try FingerTemplate(
                width: image.width, height: image.height, resolution: FingerTemplate.resolution(dpi: image.dpi),
                position: position, quality: quality.score, minutiae: FingerTemplate.strongest(of: minutiae)))
    }
}
