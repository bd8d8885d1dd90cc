import CNBIS
import Fingerprints
import Imaging

/// The minutiae of NBIS (mindtct), from libfprint: the peer.
struct NBISExtractor {
    /// libfprint keeps private what a minutia holds, and this one keeps it elsewhere than those that are known.
    struct UnknownLayout: Error {}

    private static let capacity = 4096

    /// All that NBIS finds; unlike at the desk no image is refused for its quality.
    func extract(_ image: GreyImage) throws -> ExtractionOutcome {
        var count: Int32 = 0
        let found = [NBISMinutia](unsafeUninitializedCapacity: Self.capacity) { buffer, initialized in
            count = nbis_detect(
                image.pixels, Int32(image.width), Int32(image.height), buffer.baseAddress, Int32(Self.capacity))
            initialized = max(0, Int(count))
        }
        guard count >= 0 else { throw UnknownLayout() }
        guard count > 0 else { return .unusable(.noRidges) }
        return .template(
            try FingerTemplate(
                width: image.width, height: image.height, resolution: FingerTemplate.resolution(dpi: image.dpi),
                position: .unknown, quality: 0,
                minutiae: FingerTemplate.strongest(of: found.map { Minutia($0) })))
    }
}

extension Minutia {
    /// Translates NBIS's conventions into those of ISO/IEC 19794-2:2005.
    ///
    /// Both count from the top left. NBIS counts directions clockwise from north in 32 steps and points up the ridge of
    /// an ending and up the valley of a bifurcation, as the standard does; the standard counts counter-clockwise from
    /// east, so a step is 8/256 of a turn backwards from 64/256.
    fileprivate init(_ found: NBISMinutia) {
        self.init(
            x: Int(found.x), y: Int(found.y), angle: UInt8(truncatingIfNeeded: 64 - 8 * Int(found.direction)),
            kind: found.is_ending != 0 ? .ending : .bifurcation,
            quality: UInt8(min(max(found.reliability, 0), 1) * 100))
    }
}
