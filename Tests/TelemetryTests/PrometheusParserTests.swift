import CoreMetrics
import Foundation
import Telemetry
import TestSupport
import Testing

/// The exposition, read by Prometheus' own client for Python.
@Suite struct PrometheusParserTests {
    private static let script = """
        import json, sys
        from prometheus_client.parser import text_string_to_metric_families
        sys.stdin.reconfigure(newline="")
        for family in text_string_to_metric_families(sys.stdin.read()):
            for sample in family.samples:
                print(json.dumps([family.type, family.documentation, sample.name, sample.labels, repr(float(sample.value))],
                    sort_keys=True, ensure_ascii=False))
        """

    @Test(.enabled(if: PythonTools.areThere, "DOBUSH_PYTHON names no interpreter"))
    func `Prometheus' own parser reads back what was recorded`() throws {
        let odd = "a\"b\\c\nd, e=f} ш"
        let registry = PrometheusRegistry(
            [
                MetricFamily("t_issued_total", .counter, help: "Is\nsued \\ \"q\".", labels: ["code"]),
                MetricFamily("t_free_bytes", .gauge, help: "Free."),
                MetricFamily("t_scan_seconds", .histogram(bounds: MetricFamily.seconds), help: "Scans.", labels: ["o"]),
            ], clock: FixedClock())
        Counter(label: "t_issued_total", dimensions: [("code", odd)], factory: registry).increment(by: 12)
        Gauge(label: "t_free_bytes", factory: registry).record(1.5e-7)
        Timer(label: "t_scan_seconds", dimensions: [("o", "x")], factory: registry).recordMilliseconds(30)
        let (code, output) = try PythonTools.run(Self.script, input: registry.exposition())
        #expect(code == 0)
        let lines = try output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [Any])
        }
        func sample(_ name: String, _ label: (String, String)? = nil) -> [Any]? {
            lines.first { line in
                line[2] as? String == name && label.map { (line[3] as? [String: String])?[$0.0] == $0.1 } ?? true
            }
        }
        let issued = try #require(sample("t_issued_total", ("code", odd)))
        #expect(issued[0] as? String == "counter" && issued[1] as? String == "Is\nsued \\ \"q\".")
        #expect(issued[4] as? String == "12.0")
        #expect(sample("t_free_bytes")?[4] as? String == "1.5e-07")
        #expect(sample("t_scan_seconds_bucket", ("le", "0.025"))?[4] as? String == "0.0")
        #expect(sample("t_scan_seconds_bucket", ("le", "0.05"))?[4] as? String == "1.0")
        #expect(sample("t_scan_seconds_bucket", ("le", "+Inf"))?[4] as? String == "1.0")
        #expect(sample("t_scan_seconds_sum")?[4] as? String == "0.03")
        #expect(lines.count { $0[0] as? String == "histogram" } == MetricFamily.seconds.count + 3)
    }
}
