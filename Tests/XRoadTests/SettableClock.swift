import ElectionModel
import Synchronization

/// A clock that the test moves.
final class SettableClock: WallClock {
    private let time = Mutex(Timestamp(milliseconds: 1_764_460_800_000))

    func now() -> Timestamp { time.withLock { $0 } }

    func advance(seconds: Int) { time.withLock { $0 = $0.adding(seconds: seconds) } }
}
