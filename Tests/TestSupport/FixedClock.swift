package import ElectionModel
import Synchronization

/// A clock that stands still until a test moves it.
package final class FixedClock: WallClock {
    private let time: Mutex<Timestamp>

    package init(_ time: Timestamp = SampleElection.start) { self.time = Mutex(time) }

    package func now() -> Timestamp { time.withLock { $0 } }

    /// Moves the clock forward.
    package func advance(seconds: Int) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}
