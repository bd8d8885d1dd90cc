import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle
package import Telemetry

/// The pages about a program's health, for this machine alone: `GET /metrics`, `/health` and `/ready`.
///
/// One request a connection; what a client may take is limited (``HealthLimits``). Ends with its task, or gracefully in
/// a `ServiceGroup`: a request under way is still answered.
package struct HealthServer: Service {
    private let address: LoopbackAddress
    private let port: Int
    private let responder: HealthResponder
    private let limits: HealthLimits
    private let logger: Logger
    private let ready: @Sendable (Int) async -> Void

    /// Makes a server; nothing listens before ``run()``.
    ///
    /// - Parameters:
    ///   - address: where it listens.
    ///   - port: 0 for one that is free.
    ///   - registry: what `/metrics` shows.
    ///   - board: what `/health` and `/ready` show.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say.
    ///   - ready: called with the port once clients can connect.
    package init(
        address: LoopbackAddress = .v4, port: Int, registry: PrometheusRegistry, board: HealthBoard,
        limits: HealthLimits = .standard, logger: Logger, ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.address = address
        self.port = port
        responder = HealthResponder(registry: registry, board: board)
        self.limits = limits
        self.logger = logger
        self.ready = ready
    }

    /// Serves until the task is cancelled or its service group shuts down. Either way requests under way are answered.
    ///
    /// - Throws: ``HealthServerFault``.
    package func run() async throws {
        guard (0...65_535).contains(port) else { throw HealthServerFault.port(port) }
        let group = ServiceGroup(configuration: .init(services: [application()], logger: logger))
        // Not a child task: cancelling this one ends the server in good order, while cancelling that one breaks it off.
        let serving = Task { try await group.run() }
        do {
            try await withTaskCancellationHandler {
                try await serving.value
            } onCancel: {
                Task { await group.triggerGracefulShutdown() }
            }
        } catch let error as IOError {
            throw HealthServerFault(error, port: port)
        } catch {
            // One that was cancelled before it had begun has nothing to say.
            guard Task.isCancelled else { throw error }
        }
    }

    func application() -> some ApplicationProtocol {
        let limits = limits
        let ready = ready
        var decoder = HTTP1Channel.Configuration.DecoderConfiguration()
        decoder.maxHeaderFieldSize = limits.headSize
        decoder.maxHeaderListSize = limits.headSize
        decoder.maxHeaderFieldCount = 64
        return Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [OneRequestHandler(life: TimeAmount(limits.connectionTime))],
                    idleTimeout: TimeAmount(limits.headTime), httpDecoderConfiguration: decoder)),
            configuration: ApplicationConfiguration(
                address: .hostname(address.rawValue, port: port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) }, logger: logger)
    }
}
