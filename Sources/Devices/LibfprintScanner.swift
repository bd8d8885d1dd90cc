package import Imaging
import ReaderWire

/// The reader behind a supervised `dobush-reader`.
///
/// Keeps no state of its own: the reader is opened when the process says that none is open, so a restart or a new
/// reader in the socket needs no special care.
package struct LibfprintScanner: FingerScanner {
    private let process: ReaderProcess
    private let driver: String?

    /// Makes a scanner.
    ///
    /// - Parameters:
    ///   - process: a supervisor whose `run` is under way.
    ///   - driver: which driver's reader to use; `nil` for the first.
    package init(process: ReaderProcess, driver: String? = nil) {
        self.process = process
        self.driver = driver
    }

    package func capture(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage {
        do {
            return try await process.capture(timeout: timeout, events: events)
        } catch .reader(.notOpen) {
            _ = try await process.open(driver: driver)
            return try await process.capture(timeout: timeout, events: events)
        }
    }
}
