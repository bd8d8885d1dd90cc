package import Logging
package import PageServing

/// The clerk's page and what it asks for: applications, checks, decisions by two members.
///
/// It shows personal data to whoever is signed in, and to nobody else. It listens on this machine; TLS and the way from the
/// clerks' machines are the business of the reverse proxy before it.
package struct ClerkServer: Sendable {
    private let responder: ClerkResponder
    private let limits: PageLimits
    private let logger: Logger

    /// - Parameters:
    ///   - office: what the page works with.
    ///   - page: the page's files.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say, without personal data.
    package init(office: ClerkOffice, page: PageFolder, limits: PageLimits = .standard, logger: Logger) {
        responder = ClerkResponder(office: office, page: page, logger: logger)
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
