import CoreMetrics
import Synchronization

/// A count that only grows, and stays at its largest value rather than turn over.
final class CounterSeries: MetricSeries, CounterHandler {
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        guard count.wrappingAdd(amount, ordering: .relaxed).newValue < 0 else { return }
        count.store(.max, ordering: .relaxed)
    }

    func reset() { count.store(0, ordering: .relaxed) }

    func write(name: String, labels: String, to out: inout String) {
        Self.sample(name, labels, String(count.load(ordering: .relaxed)), to: &out)
    }
}
