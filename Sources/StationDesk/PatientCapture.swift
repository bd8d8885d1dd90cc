import Devices
import Imaging
import ReaderWire

/// One capture that gives up after a few unusable touches, so that a worn finger neither holds up the queue nor leaves
/// its owner without a next step.
struct PatientCapture {
    /// What came of it.
    enum Outcome: Sendable {
        case image(GreyImage)
        /// Fingers were on the sensor, and none gave an image.
        case unusable
        /// Nobody put a finger on the sensor in time, or the capture was cancelled.
        case nobody
    }

    /// Touches without an image after which the capture ends.
    static let touches = 3

    let scanner: any FingerScanner

    /// Captures; the sensor is off when this returns.
    func run(
        timeout: Duration, events: @escaping @Sendable (CaptureEvent) -> Void
    ) async throws(ScanError) -> Outcome {
        let touches = TouchCount()
        do {
            return try await withThrowingTaskGroup(of: Outcome.self) { group in
                let (enough, sink) = AsyncStream<Void>.makeStream()
                group.addTask {
                    let image = try await scanner.capture(timeout: timeout) { event in
                        events(event)
                        if case .hint = event, touches.add() == Self.touches { sink.yield() }
                    }
                    return .image(image)
                }
                group.addTask {
                    for await _ in enough { break }
                    return .unusable
                }
                defer { group.cancelAll() }
                return try await group.next() ?? .nobody
            }
        } catch let error as ScanError {
            guard error == .reader(.timedOut) || error == .reader(.cancelled) else { throw error }
            return touches.value > 0 ? .unusable : .nobody
        } catch {
            throw .reader(.other)
        }
    }
}
