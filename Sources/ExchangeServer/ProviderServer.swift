package import Logging
package import PageServing
package import XRoad

/// Our side of the exchange as a provider: our security server asks here what other bodies ask of us.
///
/// It speaks plain HTTP, and stands behind the proxy that shows our certificate to our security server and takes no other.
package struct ProviderServer: Sendable {
    private let responder: ProviderResponder
    private let limits: PageLimits
    private let logger: Logger

    /// - Parameters:
    ///   - provider: our subsystem; a question to another is refused.
    ///   - election: what may be told.
    ///   - limits: what one client may take.
    ///   - logger: gets who asked for what, without the numbers that were asked for.
    package init(
        provider: ClientIdentifier, election: any PublishedElection, limits: PageLimits = .standard, logger: Logger
    ) {
        responder = ProviderResponder(provider: provider, election: election, logger: logger)
        self.limits = limits
        self.logger = logger
    }

    /// Serves until the task is cancelled; requests under way are still answered.
    ///
    /// - Parameters:
    ///   - address: where it listens.
    ///   - ready: called with the port once clients can connect.
    /// - Throws: `PageServerFault`.
    package func run(at address: ListenAddress, ready: @escaping @Sendable (Int) async -> Void) async throws {
        try await PageServer(address, responder: responder, limits: limits, logger: logger, ready: ready).run()
    }
}
