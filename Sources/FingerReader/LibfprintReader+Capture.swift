import CFPrint
import CLibFPrint
package import Imaging
package import ReaderWire

extension LibfprintReader {
    /// The resolution given to captured images: libfprint assumes 500 dpi of every driver and states no other.
    package static let assumedDpi = 500

    /// Scans until there is an image.
    ///
    /// Unusable scans become hints and the sensor is switched on again. An operation that waits for a finger heats the
    /// sensor in libfprint's model, and three minutes end it: keep `timeout` at 20 to 30 s.
    ///
    /// - Parameters:
    ///   - timeout: after this the sensor is switched off.
    ///   - events: called with `waitingForFinger`, `fingerOn`, `fingerOff` and `hint`, on the library's thread; must not
    ///     block.
    /// - Returns: the image, said to have `assumedDpi`.
    /// - Throws: `notOpen`, `busy`, `noImages`, `timedOut`, `cancelled` (of the task), `removed` (the reader is closed
    ///   then), or what the driver reports.
    package func capture(
        timeout: Duration, events: @escaping @Sendable (ReaderReport) -> Void
    ) async throws(ReaderFailure) -> GreyImage {
        guard let device else { throw .notOpen }
        guard !isCapturing else { throw .busy }
        guard fp_device_has_feature(device, FP_DEVICE_FEATURE_CAPTURE) != 0 else { throw .noImages }
        isCapturing = true
        captureEvents = events
        defer {
            isCapturing = false
            captureEvents = nil
        }
        let outcome = await race(timeout: timeout)
        if case .failure(.removed) = outcome { await dispose() }
        return try outcome.get()
    }

    /// The scan against the clock. The device has come to rest when this returns.
    private func race(timeout: Duration) async -> Result<GreyImage, ReaderFailure> {
        await withTaskGroup(of: Result<GreyImage, ReaderFailure>?.self) { group in
            group.addTask { await self.scanUntilImage() }
            group.addTask {
                try? await Task.sleep(for: timeout)
                return nil
            }
            var outcome: Result<GreyImage, ReaderFailure> = .failure(.other)
            for await ended in group {
                group.cancelAll()
                if let ended { outcome = ended }
            }
            if case .failure(.cancelled) = outcome, !Task.isCancelled { return .failure(.timedOut) }
            return outcome
        }
    }

    private func scanUntilImage() async -> Result<GreyImage, ReaderFailure> {
        while !Task.isCancelled {
            let scanned: Result<GreyImage?, ScanFault> = await call {
                fp_device_capture($0, 1, $1, AsyncCompletion.ready, $2)
            } finish: { device, result, error in
                guard let image = fp_device_capture_finish(device, result, error) else { return nil }
                defer { g_object_unref(gpointer(image)) }
                return .some(Self.greyImage(image))
            }
            switch scanned {
            case .success(.some(let image)): return .success(image)
            case .success(.none): return .failure(.protocolFault)
            case .failure(.failed(let failure)): return .failure(failure)
            case .failure(.retry(let hint)):
                captureEvents?(.hint(hint))
                // A finger left on the sensor must not make this a busy loop.
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
        return .failure(.cancelled)
    }

    private static func greyImage(_ image: OpaquePointer) -> GreyImage? {
        var count: gsize = 0
        guard let data = fp_image_get_data(image, &count), count <= ReaderFrame.largestImage else { return nil }
        return GreyImage(
            width: Int(fp_image_get_width(image)), height: Int(fp_image_get_height(image)), dpi: assumedDpi,
            pixels: Array(UnsafeBufferPointer(start: data, count: Int(count))))
    }
}
