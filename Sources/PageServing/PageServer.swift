package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle

/// A server of pages on plain HTTP/1.1; TLS is the business of the reverse proxy before it.
///
/// What a client may take is limited (``PageLimits``). It ends with its task, or gracefully in a `ServiceGroup`: requests
/// under way are still answered.
package struct PageServer<Responder: HTTPResponder>: Service where Responder.Context == BasicRequestContext {
    private let address: ListenAddress
    private let responder: Responder
    private let limits: PageLimits
    private let logger: Logger
    private let ready: @Sendable (Int) async -> Void

    /// Makes a server; nothing listens before ``run()``.
    ///
    /// - Parameters:
    ///   - address: where it listens.
    ///   - responder: gives the answers.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say.
    ///   - ready: called with the port once clients can connect.
    package init(
        _ address: ListenAddress, responder: Responder, limits: PageLimits = .standard, logger: Logger,
        ready: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.address = address
        self.responder = responder
        self.limits = limits
        self.logger = logger
        self.ready = ready
    }

    /// Serves until the task is cancelled or its service group shuts down. Either way requests under way are answered.
    ///
    /// - Throws: ``PageServerFault``.
    package func run() async throws {
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
            throw PageServerFault(error, at: address)
        } catch {
            // One that was cancelled before it had begun has nothing to say.
            guard Task.isCancelled else { throw error }
        }
    }

    private func application() -> some ApplicationProtocol {
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
                    additionalChannelHandlers: [
                        RequestClock(
                            requestTime: TimeAmount(limits.requestTime), answerTime: TimeAmount(limits.answerTime))
                    ],
                    httpDecoderConfiguration: decoder)),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) }, logger: logger)
    }
}
