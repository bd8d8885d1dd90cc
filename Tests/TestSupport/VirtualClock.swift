import Synchronization

/// A clock whose time passes only while everybody who asked it to wait is waiting: an hour of a test takes moments.
///
/// When nobody began a new wait for some turns of the executor, the clock goes on by a small step, so that a task that gets
/// no turn on a busy machine misses little. A test with it must do no input or output, which takes time that this clock does
/// not see.
package final class VirtualClock: Clock {
    /// A moment of such a clock.
    package struct Instant: InstantProtocol {
        /// Since the clock was made.
        let elapsed: Swift.Duration

        package func advanced(by duration: Swift.Duration) -> Instant { Instant(elapsed: elapsed + duration) }
        package func duration(to other: Instant) -> Swift.Duration { other.elapsed - elapsed }
        package static func < (one: Instant, other: Instant) -> Bool { one.elapsed < other.elapsed }
    }

    private struct State {
        var now = Instant(elapsed: .zero)
        var sleepers: [Int: (end: Instant, wake: CheckedContinuation<Void, any Error>)] = [:]
        var lastKey = 0
        var isDriven = false
    }

    /// How often the executor gets a turn before the time goes on.
    private static let turns = 50
    /// How far it goes on at once.
    private static let step = Swift.Duration.milliseconds(10)

    private let state = Mutex(State())

    package init() {}

    package var now: Instant { state.withLock { $0.now } }
    package var minimumResolution: Swift.Duration { .nanoseconds(1) }

    package func sleep(until deadline: Instant, tolerance: Swift.Duration?) async throws {
        let key = state.withLock { state in
            state.lastKey += 1
            return state.lastKey
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (wake: CheckedContinuation<Void, any Error>) in
                let isFirst = state.withLock { state in
                    state.sleepers[key] = (deadline, wake)
                    defer { state.isDriven = true }
                    return !state.isDriven
                }
                if Task.isCancelled { cancel(key) }
                if isFirst { Task { await self.drive() } }
            }
        } onCancel: {
            cancel(key)
        }
    }

    private func cancel(_ key: Int) {
        state.withLock { $0.sleepers.removeValue(forKey: key) }?.wake.resume(throwing: CancellationError())
    }

    /// Lets time pass while anybody sleeps.
    private func drive() async {
        while true {
            var seen = state.withLock { $0.lastKey }
            var quiet = 0
            while quiet < Self.turns {
                await Task.yield()
                let last = state.withLock { $0.lastKey }
                quiet = last == seen ? quiet + 1 : 0
                seen = last
            }
            let woken = state.withLock { state -> [CheckedContinuation<Void, any Error>]? in
                guard let first = state.sleepers.values.map(\.end).min() else {
                    state.isDriven = false
                    return nil
                }
                state.now = max(state.now, min(first, state.now.advanced(by: Self.step)))
                let over = state.sleepers.filter { $0.value.end <= state.now }
                for key in over.keys { state.sleepers[key] = nil }
                return over.values.sorted { $0.end < $1.end }.map(\.wake)
            }
            guard let woken else { return }
            for wake in woken { wake.resume() }
        }
    }
}
