/// A metric as it is declared: its name, what it means and which labels it has.
package struct MetricFamily: Sendable, Hashable {
    /// What a metric measures.
    package enum Kind: Sendable, Hashable {
        /// Something that only grows; in swift-metrics a `Counter`.
        case counter
        /// A value that goes up and down; in swift-metrics a `Gauge`, `Recorder` or `Meter`.
        case gauge
        /// How values spread over buckets, given by their upper bounds; in swift-metrics a `Timer` (then in seconds) or
        /// a `Recorder`.
        case histogram(bounds: [Double])
    }

    /// Bounds for what a person waits for at a desk, in seconds: 1 ms to 30 s.
    package static let seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

    /// The name, such as `dobush_station_issued_total`; also the label in swift-metrics.
    package let name: String
    /// One sentence for those who read it.
    package let help: String
    package let kind: Kind
    /// The names of its labels.
    package let labels: [String]
    /// Combinations of label values that are kept at most.
    package let mostSeries: Int
    /// Seconds that pass at least between two states of it that are shown; `nil` when it is shown as it is.
    ///
    /// A count of voters that is shown at every moment tells the moment of each: who reads it all day has the order of
    /// the voters.
    package let shownEvery: Int?

    /// Declares a metric.
    ///
    /// - Precondition: names are those of Prometheus' data model and begin with a letter; labels are neither `le` nor
    ///   doubled; bounds are finite and ascending. All are written in the program.
    package init(
        _ name: String, _ kind: Kind, help: String, labels: [String] = [], mostSeries: Int = 32, shownEvery: Int? = nil
    ) {
        precondition(Self.isName(name) && labels.allSatisfy { Self.isName($0) && $0 != "le" }, "a metric's name")
        precondition(Set(labels).count == labels.count, "a label twice")
        if case .histogram(let bounds) = kind {
            precondition(
                !bounds.isEmpty && bounds.allSatisfy(\.isFinite)
                    && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 },
                "a histogram's bounds ascend")
        }
        self.name = name
        self.help = help
        self.kind = kind
        self.labels = labels.sorted()
        self.mostSeries = mostSeries
        self.shownEvery = shownEvery
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
        return text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
    }
}
