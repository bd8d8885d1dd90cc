import CoreMetrics
import HealthPages
import Logging
import PageServing
import Telemetry
import TestSupport
import Wording

/// A server's pages with a little to show.
struct PageFixture: Sendable {
    enum Cause: String, HealthReason {
        case diskLow = "disk-low"
        case readerGone = "reader-gone"
        var code: String { rawValue }
        var kyrgyz: String { "дискте орун аз" }
        var russian: String { "мало места" }
        var english: String { "little room is left" }
    }

    static let loop = HealthCheck("loop", .life, freshFor: 60)
    static let disk = HealthCheck("disk", .readiness)

    let clock = FixedClock()
    let lines = CollectedLines()
    let registry = PrometheusRegistry([MetricFamily("t_total", .counter, help: "A test's.")], clock: FixedClock())
    let board: HealthBoard
    let logger: Logger

    init() {
        logger = LogOutput(settings: LogSettings(level: .trace), clock: clock, sink: lines).logger("pages")
        board = HealthBoard(checks: [Self.loop, Self.disk], clock: clock, logger: logger)
        board.note(Self.loop, .ok)
        board.note(Self.disk, .ok)
        Counter(label: "t_total", factory: registry).increment(by: 7)
    }

    func server(
        port: Int = 0, limits: PageLimits = HealthServer.limits,
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws -> HealthServer {
        try HealthServer(
            port: port, registry: registry, board: board, limits: limits, logger: logger, ready: ready)
    }

    /// Serves while `body` asks; then the server is cancelled and its end waited for.
    func serving(
        limits: PageLimits = HealthServer.limits, _ body: @Sendable (Int) async throws -> Void
    ) async throws {
        let (ports, sink) = AsyncStream.makeStream(of: Int.self)
        let server = try server(limits: limits) { sink.yield($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { sink.finish() }
                try await server.run()
            }
            for await port in ports {
                try await body(port)
                break
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
