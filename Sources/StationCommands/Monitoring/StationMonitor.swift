import Devices
import ElectionModel
import Logging
import Metrics
import Telemetry

/// The daemon's log, metrics and health: what everything in it reports to.
struct StationMonitor: Sendable {
    static let loop = HealthCheck("loop", .life, freshFor: 60)
    static let log = HealthCheck("log-store", .readiness)
    static let list = HealthCheck("list", .readiness, freshFor: 60)
    static let disk = HealthCheck("disk-free", .readiness, freshFor: 60)
    static let reader = HealthCheck("reader", .advice)
    static let clock = HealthCheck("clock", .advice, freshFor: 60)

    let output: LogOutput
    let logger: Logger
    let registry: PrometheusRegistry
    let metrics: StationMetrics
    let board: HealthBoard

    init(settings: LogSettings, clock: any WallClock, sink: any LogSink) {
        output = LogOutput(settings: settings, clock: clock, sink: sink)
        logger = output.logger("station")
        registry = PrometheusRegistry(StationMetrics.families, clock: clock)
        metrics = StationMetrics(factory: registry)
        board = HealthBoard(
            checks: [Self.loop, Self.log, Self.list, Self.disk, Self.reader, Self.clock], clock: clock, logger: logger)
        for variable in settings.misread {
            logger.warning("an environment variable is not understood", metadata: ["variable": "\(variable)"])
        }
    }

    /// Takes in how the reader is.
    func note(_ health: ReaderHealth) {
        let finding: HealthFinding
        switch health {
        // What it will be is known in a moment.
        case .starting: return
        case .present: finding = .ok
        case .absent, .unplugged, .tooHot: finding = .degraded(health)
        case .failing: finding = .failed(health)
        }
        board.note(Self.reader, finding)
        metrics.readerUp.record(finding.level == .ok ? 1 : 0)
    }
}
