import Synchronization

/// Keeps lines in memory: for tests, and for showing the last ones.
package final class CollectedLines: LogSink {
    private let lines = Mutex<[String]>([])
    private let most: Int

    /// Keeps the last `most` lines.
    package init(most: Int = 10_000) { self.most = most }

    package func write(_ line: [UInt8]) -> Bool {
        lines.withLock {
            $0.append(String(decoding: line, as: UTF8.self))
            if $0.count > most { $0.removeFirst($0.count - most) }
        }
        return true
    }

    /// The lines so far, each with its newline.
    package var all: [String] { lines.withLock { $0 } }
}
