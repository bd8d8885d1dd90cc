import Metrics
import StationDesk
import Telemetry

/// What a station measures (`Docs/observability.md`).
///
/// Whatever grows with a voter is shown anew every hour only: who reads it all day must not learn the order of voters.
struct StationMetrics: Sendable {
    private static let hourly = 3600

    static let families = [
        MetricFamily(
            "dobush_station_voters", .gauge, help: "Voters on the list that is open."),
        MetricFamily(
            "dobush_station_issued", .gauge, help: "Voters who hold ballots; spoiled ones are taken off.",
            shownEvery: hourly),
        MetricFamily(
            "dobush_station_spoiled", .gauge, help: "Issues that were spoiled.", shownEvery: hourly),
        MetricFamily(
            "dobush_station_second_attempts", .gauge, help: "Visits of voters whose ballots were issued before.",
            shownEvery: hourly),
        MetricFamily(
            "dobush_station_fallbacks", .gauge, help: "Voters identified by two members instead of a finger.",
            shownEvery: hourly),
        MetricFamily(
            "dobush_station_refusals_total", .counter, help: "Visits that ended without ballots, by code.",
            labels: ["code"], shownEvery: hourly),
        MetricFamily(
            "dobush_station_scan_seconds", .histogram(bounds: MetricFamily.seconds),
            help: "From the request for a finger to the answer, waiting for the voter included.", shownEvery: hourly),
        MetricFamily(
            "dobush_station_decision_seconds", .histogram(bounds: MetricFamily.seconds),
            help: "From a finger's image to the answer.", shownEvery: hourly),
        MetricFamily(
            "dobush_station_commit_seconds", .histogram(bounds: MetricFamily.seconds),
            help: "Until a record of the log is on the disk.", shownEvery: hourly),
        MetricFamily(
            "dobush_station_storage_failures_total", .counter, help: "Records that could not be written to the disk."),
        MetricFamily(
            "dobush_station_reader_restarts_total", .counter, help: "Starts of the reader's program after the first."),
        MetricFamily(
            "dobush_station_reader_up", .gauge, help: "1 when a fingerprint reader is ready, otherwise 0."),
        MetricFamily(
            "dobush_station_disk_free_bytes", .gauge, help: "Room on the disk of the station's folder."),
        MetricFamily(
            "dobush_station_clock_skew_seconds", .gauge,
            help: "How far the clock was moved since the program began."),
        MetricFamily(
            "dobush_station_log_lines_lost", .gauge, help: "Lines of the program's log that could not be written."),
    ]

    let voters: Gauge
    let issued: Gauge
    let spoiled: Gauge
    let secondAttempts: Gauge
    let fallbacks: Gauge
    let scan: Timer
    let decision: Timer
    let commit: Timer
    let storageFailures: Counter
    let readerRestarts: Counter
    let readerUp: Gauge
    let diskFree: Gauge
    let clockSkew: Gauge
    let linesLost: Gauge
    private let factory: any MetricsFactory

    init(factory: any MetricsFactory) {
        self.factory = factory
        voters = Gauge(label: "dobush_station_voters", factory: factory)
        issued = Gauge(label: "dobush_station_issued", factory: factory)
        spoiled = Gauge(label: "dobush_station_spoiled", factory: factory)
        secondAttempts = Gauge(label: "dobush_station_second_attempts", factory: factory)
        fallbacks = Gauge(label: "dobush_station_fallbacks", factory: factory)
        scan = Timer(label: "dobush_station_scan_seconds", factory: factory)
        decision = Timer(label: "dobush_station_decision_seconds", factory: factory)
        commit = Timer(label: "dobush_station_commit_seconds", factory: factory)
        storageFailures = Counter(label: "dobush_station_storage_failures_total", factory: factory)
        readerRestarts = Counter(label: "dobush_station_reader_restarts_total", factory: factory)
        readerUp = Gauge(label: "dobush_station_reader_up", factory: factory)
        diskFree = Gauge(label: "dobush_station_disk_free_bytes", factory: factory)
        clockSkew = Gauge(label: "dobush_station_clock_skew_seconds", factory: factory)
        linesLost = Gauge(label: "dobush_station_log_lines_lost", factory: factory)
    }

    /// Counts a visit that ended without ballots.
    ///
    /// - Parameter code: a `DeskRefusal`'s.
    func countRefusal(_ code: String) {
        Counter(label: "dobush_station_refusals_total", dimensions: [("code", code)], factory: factory).increment()
    }
}
