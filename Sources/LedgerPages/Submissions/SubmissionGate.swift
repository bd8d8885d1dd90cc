import Synchronization

/// How many submissions may be under way at once, by number and by bytes: what is beyond waits outside, at its sender.
final class SubmissionGate: Sendable {
    private struct Load {
        var count = 0
        var bytes = 0
    }

    private let most: Int
    private let mostBytes: Int
    private let load = Mutex(Load())

    /// - Parameters:
    ///   - most: submissions at once.
    ///   - mostBytes: bytes of all of them.
    init(most: Int, mostBytes: Int) {
        self.most = most
        self.mostBytes = mostBytes
    }

    /// Lets a submission in.
    ///
    /// - Parameter bytes: its size.
    /// - Returns: `false` when there is no room. Whoever is let in says ``leave(_:)`` at the end.
    func enter(_ bytes: Int) -> Bool {
        load.withLock { load in
            guard load.count < most, load.bytes + bytes <= mostBytes else { return false }
            load.count += 1
            load.bytes += bytes
            return true
        }
    }

    /// Makes room again.
    func leave(_ bytes: Int) {
        load.withLock { load in
            load.count -= 1
            load.bytes -= bytes
        }
    }
}
