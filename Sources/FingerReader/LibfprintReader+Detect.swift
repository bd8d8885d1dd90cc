import CFPrint
import CLibFPrint
package import Imaging
package import ReaderWire

extension LibfprintReader {
    /// The sides that detection takes, in pixels: NBIS needs a few of its 24-pixel windows, and more than
    /// this is no finger.
    package static let detectableSide = 32...2048

    /// Finds the minutiae of an image with NBIS (mindtct), the detector inside libfprint. Needs no reader.
    ///
    /// NBIS is tuned for 500 dpi and libfprint gives it no resolution: scale other images before. Directions come in
    /// steps of 11.25 degrees.
    ///
    /// - Returns: minutiae in NBIS's order; empty when there are none to find.
    /// - Throws: `imageRefused` for sides outside `detectableSide`, `protocolFault` if the library's layout is unknown.
    package func detect(_ image: GreyImage) async throws(ReaderFailure) -> [DetectedMinutia] {
        guard Self.detectableSide.contains(image.width), Self.detectableSide.contains(image.height) else {
            throw .imageRefused
        }
        let detected: Result<[DetectedMinutia], ReaderFailure> = await withCheckedContinuation { continuation in
            GLibExecutor.shared.checkIsolated()
            guard let work = fp_image_new(gint(image.width), gint(image.height)),
                let data = fp_image_get_data(work, nil)
            else {
                continuation.resume(returning: .failure(.other))
                return
            }
            // The accessor is the only way in; the memory belongs to the image and is writable.
            UnsafeMutablePointer(mutating: data).update(from: image.pixels, count: image.pixels.count)
            let userData = AsyncCompletion.userData { result in
                GLibExecutor.shared.checkIsolated()
                continuation.resume(returning: Self.minutiae(of: work, result))
                g_object_unref(gpointer(work))
            }
            fp_image_detect_minutiae(work, nil, AsyncCompletion.ready, userData)
        }
        return try detected.get()
    }

    private static func minutiae(
        of image: OpaquePointer, _ result: OpaquePointer?
    ) -> Result<[DetectedMinutia], ReaderFailure> {
        var error: UnsafeMutablePointer<GError>?
        guard fp_image_detect_minutiae_finish(image, result, &error) != 0 else {
            // "None found" and "not a print" share one code; to the caller they are the same.
            g_clear_error(&error)
            return .success([])
        }
        guard let list = fp_image_get_minutiae(image) else { return .success([]) }
        var minutiae: [DetectedMinutia] = []
        for index in 0..<Int(list.pointee.len) {
            var found = CFPMinutia()
            guard let raw = list.pointee.pdata[index], cfp_minutia_read(raw, &found) != 0,
                let minutia = DetectedMinutia(found)
            else { return .failure(.protocolFault) }
            minutiae.append(minutia)
        }
        return .success(minutiae)
    }
}
