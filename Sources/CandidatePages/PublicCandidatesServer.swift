package import Candidacy
package import ElectionModel
package import Logging
package import PageServing

/// The public page of candidates: who applied for what and where it stands, without anything that is personal.
package struct PublicCandidatesServer: Sendable {
    private let responder: PublicCandidatesResponder
    private let limits: PageLimits
    private let logger: Logger

    /// - Parameters:
    ///   - desk: knows where each candidacy stands.
    ///   - labels: what the page calls things.
    ///   - page: the page's files.
    ///   - clock: tells when the table is made anew.
    ///   - limits: what one client may take.
    ///   - logger: gets what the server has to say.
    package init(
        desk: CandidateDesk, labels: DeskLabels, page: PageFolder, clock: any WallClock,
        limits: PageLimits = .standard, logger: Logger
    ) {
        responder = PublicCandidatesResponder(
            table: PublicTable(desk: desk, labels: labels, clock: clock), page: page, logger: logger)
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
