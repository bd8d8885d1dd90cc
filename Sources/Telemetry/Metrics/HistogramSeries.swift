import CoreMetrics
import Synchronization

/// Counts values by buckets.
final class HistogramSeries: MetricSeries, TimerHandler, RecorderHandler {
    private struct Tally {
        /// Values in each bucket alone; the last is for those beyond the bounds.
        var counts: [Int]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let tally: Mutex<Tally>

    init(bounds: [Double]) {
        self.bounds = bounds
        tally = Mutex(Tally(counts: [Int](repeating: 0, count: bounds.count + 1)))
    }

    /// A timer measures what has passed; a clock that ran backwards measured nothing.
    func recordNanoseconds(_ duration: Int64) { record(Double(max(0, duration)) / 1e9) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        // A bound belongs to its bucket.
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        tally.withLock {
            $0.counts[bucket] += 1
            $0.sum += value
        }
    }

    func write(name: String, labels: String, to out: inout String) {
        let tally = tally.withLock { $0 }
        let comma = labels.isEmpty ? "" : ","
        var total = 0
        for (place, count) in tally.counts.enumerated() {
            total += count
            let bound = place < bounds.count ? Self.text(bounds[place]) : "+Inf"
            Self.sample("\(name)_bucket", "\(labels)\(comma)le=\"\(bound)\"", String(total), to: &out)
        }
        Self.sample("\(name)_sum", labels, Self.text(tally.sum), to: &out)
        Self.sample("\(name)_count", labels, String(total), to: &out)
    }
}
