package import Logging
package import PageServing
import ServiceLifecycle
package import Telemetry

/// The pages about a program's health, for this machine alone: `GET /metrics`, `/health` and `/ready`.
package struct HealthServer: Service {
    private let server: PageServer<HealthResponder>

    /// What a client may take: who looks comes every few seconds, asks without a body, and there are few.
    package static var limits: PageLimits {
        var limits = PageLimits.standard
        limits.requestTime = .seconds(5)
        limits.answerTime = .seconds(10)
        limits.connections = 16
        return limits
    }

    /// Makes a server; nothing listens before ``run()``.
    ///
    /// - Parameters:
    ///   - port: where it listens on 127.0.0.1; 0 for one that is free.
    ///   - registry: what `/metrics` shows.
    ///   - board: what `/health` and `/ready` show.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say.
    ///   - ready: called with the port once clients can connect.
    /// - Throws: `noPort`.
    package init(
        port: Int, registry: PrometheusRegistry, board: HealthBoard, limits: PageLimits = limits, logger: Logger,
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) throws(PageServerFault) {
        server = PageServer(
            try .loopback(port: port), responder: HealthResponder(registry: registry, board: board), limits: limits,
            logger: logger, ready: ready)
    }

    /// Serves until the task is cancelled or its service group shuts down. Either way requests under way are answered.
    ///
    /// - Throws: `PageServerFault`.
    package func run() async throws { try await server.run() }
}
