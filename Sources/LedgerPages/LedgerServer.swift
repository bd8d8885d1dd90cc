package import Logging
package import PageServing

/// The public ledger on the network: its folder, its page, and the desk for submissions where there is one.
package struct LedgerServer: Sendable {
    private let responder: LedgerResponder
    private let limits: PageLimits
    private let logger: Logger

    /// - Parameters:
    ///   - ledger: the public folder.
    ///   - page: the page's files; without them there is no page.
    ///   - desk: takes submissions; without it nothing is taken.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say.
    package init(
        ledger: String, page: PageFolder?, desk: SubmissionDesk?, limits: PageLimits = .standard, logger: Logger
    ) {
        responder = LedgerResponder(
            files: PublicFiles(ledger: ledger, page: page), desk: desk, logger: logger)
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
