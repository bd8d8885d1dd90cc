import Devices
import Imaging
import ReaderWire

/// A scanner that answers at once when its process keeps ending, instead of waiting for a better one.
struct ReadyScanner: FingerScanner {
    let process: ReaderProcess

    func capture(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage {
        guard await process.health != .failing else { throw .readerUnavailable }
        return try await LibfprintScanner(process: process).capture(timeout: timeout, events: events)
    }
}
