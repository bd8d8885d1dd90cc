package import Imaging
package import ReaderWire

/// Finds the minutiae of an image.
package protocol MinutiaDetector: Sendable {
    /// - Returns: the minutiae in the image's own pixels; empty when there are none to find.
    /// - Throws: `reader(.imageRefused)` for sides outside 32...2048, `readerRestarted` and `readerUnavailable`.
    func detect(_ image: GreyImage) async throws(ScanError) -> [DetectedMinutia]
}
