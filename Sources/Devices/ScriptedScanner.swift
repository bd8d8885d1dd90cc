package import Imaging
import ReaderWire
import Synchronization

/// A reader in memory that plays a script; the double for whatever needs a `FingerScanner`.
package final class ScriptedScanner: FingerScanner {
    /// What happens next at the sensor.
    package enum Step: Sendable, Equatable {
        /// An event; the capture goes on.
        case event(CaptureEvent)
        /// The capture ends with an image.
        case image(GreyImage)
        /// The capture ends with an error.
        case failure(ScanError)
    }

    private let steps: Mutex<[Step]>

    /// Makes a reader.
    ///
    /// - Parameter steps: played by one capture after the other; when none is left, a capture times out at once.
    package init(_ steps: [Step]) {
        self.steps = Mutex(steps)
    }

    package func capture(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> GreyImage {
        while let step = steps.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
            switch step {
            case .event(let event): events(event)
            case .image(let image): return image
            case .failure(let error): throw error
            }
        }
        throw .reader(.timedOut)
    }
}
