package import Imaging
package import ReaderWire

extension ReaderProcess {
    /// How much longer than its own time a command may take before the process counts as hung.
    private static let grace = Duration.seconds(10)

    /// The readers that are plugged in.
    ///
    /// - Throws: `readerRestarted`, `readerUnavailable`.
    package func devices() async throws(ScanError) -> [ReaderDeviceInfo] {
        guard case .devices(let devices) = try await exchange(.listDevices, limit: Self.grace) else {
            throw .reader(.protocolFault)
        }
        return devices
    }

    /// Opens the first reader of a driver, or of all.
    ///
    /// - Throws: `reader(.noDevice)`, `reader(.busy)`, or another `ScanError`.
    package func open(driver: String? = nil) async throws(ScanError) -> ReaderDeviceInfo {
        guard case .opened(let info) = try await exchange(.open(driver: driver), limit: Self.grace) else {
            throw .reader(.protocolFault)
        }
        return info
    }

    /// Closes the reader.
    ///
    /// - Throws: `reader(.notOpen)`, `reader(.busy)`, or another `ScanError`.
    package func close() async throws(ScanError) {
        _ = try await exchange(.close, limit: Self.grace)
    }

    /// Scans with the open reader; see `FingerScanner`.
    ///
    /// - Throws: `reader(.notOpen)` when none is open, or another `ScanError`.
    package func capture(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage {
        let milliseconds = UInt32(min(max(timeout / .milliseconds(1), 0), Double(UInt32.max)))
        let report = try await exchange(.capture(timeoutMilliseconds: milliseconds), limit: timeout + Self.grace) {
            if let event = CaptureEvent($0) { events(event) }
        }
        guard case .image(let image) = report else { throw .reader(.protocolFault) }
        return image
    }
}
