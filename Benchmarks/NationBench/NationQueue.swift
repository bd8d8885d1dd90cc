import Synchronization

/// The stations that are left, handed out one by one, and what was written for them.
final class NationQueue: Sendable {
    private struct State {
        var left: ArraySlice<Int>
        var handedOut = 0
        var bytes = 0
    }

    private let state: Mutex<State>

    init(_ stations: [Int]) { state = Mutex(State(left: stations[...])) }

    /// The next station and how many came before it.
    func next() -> (station: Int, place: Int)? {
        state.withLock { state in
            guard let station = state.left.popFirst() else { return nil }
            state.handedOut += 1
            return (station, state.handedOut - 1)
        }
    }

    func add(bytes: Int) { state.withLock { $0.bytes += bytes } }

    var bytes: Int { state.withLock { $0.bytes } }
}
