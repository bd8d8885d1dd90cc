import FingerReader
import Fingerprints
import Imaging
import ReaderWire

/// The minutiae of NBIS (mindtct), from libfprint: the peer.
struct NBISExtractor {
    private let reader = LibfprintReader()

    /// All that NBIS finds; unlike at the desk no image is refused for its quality.
    func extract(_ image: GreyImage) async throws -> ExtractionOutcome {
        let found = try await reader.detect(image).map {
            Minutia(
                x: Int($0.x), y: Int($0.y), angle: $0.angle, kind: $0.kind == .ending ? .ending : .bifurcation,
                quality: $0.reliability)
        }
        guard !found.isEmpty else { return .unusable(.noRidges) }
        return .template(
            try FingerTemplate(
                width: image.width, height: image.height, resolution: FingerTemplate.resolution(dpi: image.dpi),
                position: .unknown, quality: 0, minutiae: FingerTemplate.strongest(of: found)))
    }
}
