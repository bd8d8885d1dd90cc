package import Imaging
import ReaderWire

/// The reader behind a supervised `dobush-reader`.
///
/// Keeps no state of its own: the reader is opened when the process says that none is open, so a restart or a new
/// reader in the socket needs no special care. A capture that a crash ends is begun anew once.
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
        do throws(ScanError) {
            return try await captureOpening(timeout: timeout, events: events)
        } catch .readerRestarted {
            // A driver that crashed with a voter before it: the next program takes the finger, once.
            return try await captureOpening(timeout: timeout, events: events)
        }
    }

    private func captureOpening(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage {
        do throws(ScanError) {
            return try await process.capture(timeout: timeout, events: events)
        } catch .reader(.notOpen) {
            _ = try await process.open(driver: driver)
            return try await process.capture(timeout: timeout, events: events)
        }
    }
}
