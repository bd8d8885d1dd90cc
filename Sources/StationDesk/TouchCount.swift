import Synchronization

/// Counts unusable touches of a sensor during a capture.
final class TouchCount: Sendable {
    private let count = Mutex(0)

    /// The number so far.
    var value: Int { count.withLock { $0 } }

    /// Counts one more.
    ///
    /// - Returns: the new number.
    func add() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
