package import Ledger
package import Logging
package import PageServing

/// A witness on the network (C2SP tlog-witness).
package struct WitnessServer: Sendable {
    private let responder: WitnessResponder
    private let limits: PageLimits
    private let logger: Logger

    /// - Parameters:
    ///   - witness: decides, and keeps before it answers.
    ///   - limits: what one client may take.
    ///   - logger: gets refusals, and what the server has to say.
    package init(_ witness: Witness, limits: PageLimits = .standard, logger: Logger) {
        responder = WitnessResponder(witness: witness, logger: logger)
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
