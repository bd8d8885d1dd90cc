import Glibc
import ReaderWire
import Synchronization

/// Writes reports to the daemon's pipe, one whole frame after the other, from any thread.
final class ReportWriter: Sendable {
    private let descriptor: Mutex<Int32>

    init(descriptor: Int32) {
        self.descriptor = Mutex(descriptor)
    }

    /// Blocks while the pipe is full. A broken pipe is not reported: the end of the input tells the same.
    func send(_ report: ReaderReport, request: UInt32) {
        let encoded = try? report.encoded(request: request)
        // Only a report beyond the protocol's limits does not encode; a failure always does.
        guard let frame = encoded ?? (try? ReaderReport.failure(.protocolFault).encoded(request: request)) else {
            return
        }
        descriptor.withLock { descriptor in
            frame.withUnsafeBytes { bytes in
                var sent = 0
                while sent < bytes.count {
                    let count = write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
                    if count < 0 && errno == EINTR { continue }
                    guard count > 0 else { return }
                    sent += count
                }
            }
        }
    }
}
