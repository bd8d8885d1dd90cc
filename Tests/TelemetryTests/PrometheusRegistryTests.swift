import CoreMetrics
import Telemetry
import TestSupport
import Testing

@Suite struct PrometheusRegistryTests {
    private static let refusals = """
        # HELP dobush_metric_series_refused_total Series of metrics that were asked for and not kept.
        # TYPE dobush_metric_series_refused_total counter
        dobush_metric_series_refused_total{reason="kind"} 0
        dobush_metric_series_refused_total{reason="labels"} 0
        dobush_metric_series_refused_total{reason="limit"} 0
        dobush_metric_series_refused_total{reason="undeclared"} 0

        """

    private static let families = [
        MetricFamily("z_issued_total", .counter, help: "Ballots issued.", labels: ["basis"]),
        MetricFamily("z_disk_bytes", .gauge, help: "Room left.\nIn bytes, \\ no quotes \" escaped."),
        MetricFamily("z_scan_seconds", .histogram(bounds: [0.1, 0.5, 1]), help: "Scans.", labels: ["a", "b"]),
        MetricFamily("z_empty_total", .counter, help: "Never used."),
    ]

    @Test func `the exposition is sorted, typed and complete`() {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        Counter(label: "z_issued_total", dimensions: [("basis", "finger")], factory: registry).increment(by: 3)
        Counter(label: "z_issued_total", dimensions: [("basis", "document")], factory: registry).increment()
        Gauge(label: "z_disk_bytes", factory: registry).record(12.5)
        let timer = Timer(label: "z_scan_seconds", dimensions: [("b", "2"), ("a", "1")], factory: registry)
        for milliseconds in [50, 100, 101, 700, 5000, -3] { timer.recordMilliseconds(milliseconds) }
        #expect(
            registry.exposition() == Self.refusals + """
                # HELP z_disk_bytes Room left.\\nIn bytes, \\\\ no quotes " escaped.
                # TYPE z_disk_bytes gauge
                z_disk_bytes 12.5
                # HELP z_empty_total Never used.
                # TYPE z_empty_total counter
                # HELP z_issued_total Ballots issued.
                # TYPE z_issued_total counter
                z_issued_total{basis="document"} 1
                z_issued_total{basis="finger"} 3
                # HELP z_scan_seconds Scans.
                # TYPE z_scan_seconds histogram
                z_scan_seconds_bucket{a="1",b="2",le="0.1"} 3
                z_scan_seconds_bucket{a="1",b="2",le="0.5"} 4
                z_scan_seconds_bucket{a="1",b="2",le="1"} 5
                z_scan_seconds_bucket{a="1",b="2",le="+Inf"} 6
                z_scan_seconds_sum{a="1",b="2"} 5.951
                z_scan_seconds_count{a="1",b="2"} 6

                """)
    }

    @Test(arguments: [
        ("a\"b", #"a\"b"#), ("a\\b", #"a\\b"#), ("a\nb", #"a\nb"#), ("", ""), ("шайлоо", "шайлоо"), ("{},=", "{},="),
        ("21503199012345", "•••"),
    ])
    func `label values are escaped and scrubbed`(value: String, written: String) {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        Counter(label: "z_issued_total", dimensions: [("basis", value)], factory: registry).increment()
        #expect(registry.exposition().contains("z_issued_total{basis=\"\(written)\"} 1\n"))
    }

    @Test(arguments: [
        (1.0, "1"), (-0.0, "-0"), (1e-7, "1e-07"), (Double.infinity, "+Inf"), (-Double.infinity, "-Inf"), (.nan, "NaN"),
        (1e300, "1e+300"), (123_456_789, "123456789"),
    ])
    func `numbers are written as the format wants them`(value: Double, written: String) {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        Gauge(label: "z_disk_bytes", factory: registry).record(value)
        #expect(registry.exposition().contains("\nz_disk_bytes \(written)\n"))
    }

    @Test func `eight tasks count to eighty thousand`() async {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        await withTaskGroup { group in
            for task in 0..<8 {
                group.addTask {
                    let timer = Timer(label: "z_scan_seconds", dimensions: [("a", "x"), ("b", "y")], factory: registry)
                    let meter = Meter(label: "z_disk_bytes", factory: registry)
                    for _ in 0..<10_000 {
                        Counter(label: "z_issued_total", dimensions: [("basis", "x")], factory: registry).increment()
                        timer.recordNanoseconds(250_000_000)
                        meter.increment(by: 1)
                        if task == 0 { _ = registry.exposition().utf8.count }
                    }
                }
            }
        }
        let text = registry.exposition()
        #expect(text.contains("z_issued_total{basis=\"x\"} 80000\n"))
        #expect(text.contains("z_disk_bytes 80000\n"))
        #expect(text.contains("z_scan_seconds_bucket{a=\"x\",b=\"y\",le=\"0.5\"} 80000\n"))
        #expect(text.contains("z_scan_seconds_sum{a=\"x\",b=\"y\"} 20000\n"))
    }

    private static func refused(_ registry: PrometheusRegistry) -> [String] {
        registry.exposition().split(separator: "\n").filter { $0.hasPrefix("dobush_metric") && !$0.hasSuffix(" 0") }
            .map { String($0.dropFirst("dobush_metric_series_refused_total".count)) }
    }

    @Test func `series are limited, and the excess is counted`() {
        let registry = PrometheusRegistry(
            [
                MetricFamily("c_total", .counter, help: "h", labels: ["l"], mostSeries: 3)
            ], clock: FixedClock())
        for value in 0..<1000 {
            Counter(label: "c_total", dimensions: [("l", "\(value % 10)")], factory: registry).increment()
        }
        #expect(registry.exposition().split(separator: "\n").count { $0.hasPrefix("c_total") } == 3)
        #expect(registry.exposition().contains("c_total{l=\"0\"} 100\n"))
        #expect(Self.refused(registry) == ["{reason=\"limit\"} 700"])
    }

    @Test func `what was not declared, or otherwise, is refused and counted`() {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        Counter(label: "http_requests", dimensions: [("path", "/x")], factory: registry).increment()
        Counter(label: "z_disk_bytes", factory: registry).increment()
        Gauge(label: "z_issued_total", dimensions: [("basis", "x")], factory: registry).record(1)
        Timer(label: "z_disk_bytes", factory: registry).recordSeconds(1)
        Counter(label: "z_issued_total", factory: registry).increment()
        Counter(label: "z_issued_total", dimensions: [("other", "x")], factory: registry).increment()
        Counter(label: "z_issued_total", dimensions: [("basis", String(repeating: "x", count: 65))], factory: registry)
            .increment()
        Counter(label: "dobush_metric_series_refused_total", dimensions: [("reason", "kind")], factory: registry)
            .increment()
        #expect(
            Self.refused(registry) == [
                "{reason=\"kind\"} 3", "{reason=\"labels\"} 3", "{reason=\"undeclared\"} 2",
            ])
        #expect(!registry.exposition().contains("z_issued_total{"))
    }

    @Test func `counters only grow and do not turn over`() {
        let registry = PrometheusRegistry(Self.families, clock: FixedClock())
        let counter = Counter(label: "z_empty_total", factory: registry)
        counter.increment(by: -5)
        #expect(registry.exposition().contains("z_empty_total 0\n"))
        counter.increment(by: Int64.max)
        counter.increment(by: 2)
        #expect(registry.exposition().contains("z_empty_total \(Int64.max)\n"))
        counter.reset()
        #expect(registry.exposition().contains("z_empty_total 0\n"))
    }

    @Test func `a recorder is what was declared, and what is no number is passed over`() {
        let registry = PrometheusRegistry(
            [
                MetricFamily("h", .histogram(bounds: [1]), help: "h"), MetricFamily("g", .gauge, help: "g"),
            ], clock: FixedClock())
        let histogram = Recorder(label: "h", factory: registry)
        histogram.record(Double.nan)
        histogram.record(2)
        Recorder(label: "g", aggregate: false, factory: registry).record(7)
        #expect(registry.exposition().contains("h_sum 2\nh_count 1\n"))
        #expect(registry.exposition().contains("g 7\n"))
    }

    @Test func `a destroyed metric gives its place free`() {
        let registry = PrometheusRegistry(
            [
                MetricFamily("c_total", .counter, help: "h", labels: ["l"], mostSeries: 1)
            ], clock: FixedClock())
        let first = Counter(label: "c_total", dimensions: [("l", "1")], factory: registry)
        first.increment()
        first.destroy()
        Counter(label: "c_total", dimensions: [("l", "2")], factory: registry).increment()
        #expect(registry.exposition().contains("c_total{l=\"2\"} 1\n") && Self.refused(registry).isEmpty)
    }

    @Test func `what could tell the moment of a voter is shown anew only after its pause`() {
        let clock = FixedClock()
        let registry = PrometheusRegistry(
            [
                MetricFamily("v_total", .counter, help: "Voters.", shownEvery: 3600),
                MetricFamily("live_total", .counter, help: "Faults."),
            ], clock: clock)
        let voters = Counter(label: "v_total", factory: registry)
        let live = Counter(label: "live_total", factory: registry)
        func shown() -> [String] {
            registry.exposition().split(separator: "\n").map(String.init).filter { !$0.contains("#") }
        }

        #expect(shown().suffix(1) == ["v_total 0"])
        voters.increment(by: 5)
        live.increment()
        for _ in 0..<59 {
            clock.advance(seconds: 60)
            #expect(shown().suffix(1) == ["v_total 0"] && shown().contains("live_total 1"))
        }
        clock.advance(seconds: 60)
        #expect(shown().suffix(1) == ["v_total 5"])
        voters.increment()
        #expect(shown().suffix(1) == ["v_total 5"])
        // Set back a day: nothing new is shown, and an hour later something is.
        clock.advance(seconds: -86_400)
        #expect(shown().suffix(1) == ["v_total 5"])
        clock.advance(seconds: 3600)
        #expect(shown().suffix(1) == ["v_total 6"])
    }
}
