import Synchronization

/// A clock on which nobody waits; it remembers for how long they meant to.
final class HastyClock: Clock {
    typealias Duration = Swift.Duration

    private let waits = Mutex<[Duration]>([])

    /// What was waited for, in order.
    var waited: [Duration] { waits.withLock { $0 } }

    let now = ContinuousClock.now
    let minimumResolution = Duration.nanoseconds(1)

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        waits.withLock { $0.append(now.duration(to: deadline)) }
    }
}
