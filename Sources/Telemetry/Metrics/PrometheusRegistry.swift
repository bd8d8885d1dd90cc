package import ElectionModel
import Synchronization

/// Keeps metrics and writes them in Prometheus' text format 0.0.4 (`text/plain; version=0.0.4`).
///
/// Only declared metrics are kept, each with a bounded number of series: no library adds metrics of its own, no input
/// makes memory grow, and every metric has its sentence. What is refused is counted in
/// `dobush_metric_series_refused_total`, by reason.
package final class PrometheusRegistry: Sendable {
    /// The media type of ``exposition()``.
    package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"
    /// Bytes of a label's value at most.
    static let longestValue = 64

    private static let refusedFamily = MetricFamily(
        "dobush_metric_series_refused_total", .counter, help: "Series of metrics that were asked for and not kept.",
        labels: ["reason"])

    /// The labels as they are written, so that equal labels are one series.
    private typealias Labels = String

    private struct Shown {
        var since: Timestamp
        let text: String
    }

    private let families: [String: MetricFamily]
    /// Series by metric and labels.
    private let kept: Mutex<[String: [Labels: any MetricSeries]]>
    /// What was shown last of metrics that are not shown at every moment.
    private let shown = Mutex<[String: Shown]>([:])
    private let clock: any WallClock
    private let refused: [SeriesRefusal: CounterSeries]
    private let scrubber = Scrubber()

    /// Makes a registry of declared metrics.
    ///
    /// - Parameters:
    ///   - families: the metrics, none of them twice.
    ///   - clock: tells when metrics that are not shown at every moment may be shown anew.
    package init(_ families: [MetricFamily], clock: any WallClock) {
        self.clock = clock
        let all = families + [Self.refusedFamily]
        self.families = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
        let refused = Dictionary(uniqueKeysWithValues: SeriesRefusal.allCases.map { ($0, CounterSeries()) })
        self.refused = refused
        kept = Mutex([
            Self.refusedFamily.name: Dictionary(
                uniqueKeysWithValues: refused.map { ("reason=\"\($0.key.rawValue)\"", $0.value) })
        ])
    }

    /// All metrics, sorted by name and labels, each with its HELP and TYPE line.
    package func exposition() -> String {
        families.values.sorted { $0.name < $1.name }.map(block(of:)).joined()
    }

    private func block(of family: MetricFamily) -> String {
        guard let pause = family.shownEvery else { return written(family) }
        let now = clock.now()
        return shown.withLock { shown in
            if let last = shown[family.name] {
                // A clock that was set back must neither show more nor hide everything for a day.
                if now < last.since { shown[family.name]?.since = now }
                if now < last.since.adding(seconds: pause) { return last.text }
            }
            let text = written(family)
            shown[family.name] = Shown(since: now, text: text)
            return text
        }
    }

    private func written(_ family: MetricFamily) -> String {
        var out = "# HELP \(family.name) \(Self.escaped(family.help, quotes: false))\n"
        out += "# TYPE \(family.name) \(Self.word(for: family.kind))\n"
        let series = kept.withLock { $0[family.name] ?? [:] }
        for (labels, one) in series.sorted(by: { $0.key < $1.key }) {
            one.write(name: family.name, labels: labels, to: &out)
        }
        return out
    }

    /// What a metric was declared as; `nil` when it was not.
    func kind(of name: String) -> MetricFamily.Kind? { families[name]?.kind }

    /// The series of a metric and its labels, made when it is asked for first; `nil` when it is refused.
    func series<Series: MetricSeries>(
        _ name: String, _ dimensions: [(String, String)], make: (MetricFamily.Kind) -> Series?
    ) -> Series? {
        do throws(SeriesRefusal) {
            guard let family = families[name], name != Self.refusedFamily.name else { throw .undeclared }
            guard let labels = labels(dimensions, family) else { throw .labels }
            return try kept.withLock { kept throws(SeriesRefusal) in
                if let there = kept[name]?[labels] {
                    guard let series = there as? Series else { throw .kind }
                    return series
                }
                guard let series = make(family.kind) else { throw .kind }
                guard (kept[name]?.count ?? 0) < family.mostSeries else { throw .limit }
                kept[name, default: [:]][labels] = series
                return series
            }
        } catch {
            refused[error]?.increment(by: 1)
            return nil
        }
    }

    /// Gives the place of a series free.
    func remove(_ handler: AnyObject) {
        kept.withLock { kept in
            for name in kept.keys where name != Self.refusedFamily.name {
                kept[name] = kept[name]?.filter { $0.value !== handler }
            }
        }
    }

    private func labels(_ dimensions: [(String, String)], _ family: MetricFamily) -> Labels? {
        let sorted = dimensions.sorted { $0.0 < $1.0 }
        guard sorted.map(\.0) == family.labels, sorted.allSatisfy({ $0.1.utf8.count <= Self.longestValue }) else {
            return nil
        }
        return sorted.map { "\($0.0)=\"\(Self.escaped(scrubber.scrubbed($0.1), quotes: true))\"" }
            .joined(separator: ",")
    }

    /// Backslashes and newlines, and in label values quotes, are escaped with a backslash.
    private static func escaped(_ text: String, quotes: Bool) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\"" where quotes: out += "\\\""
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static func word(for kind: MetricFamily.Kind) -> String {
        switch kind {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }
}
