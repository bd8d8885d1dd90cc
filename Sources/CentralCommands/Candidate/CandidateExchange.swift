import Candidacy
import ElectionModel
import OutboundHTTP
import Sodium
import Trust
import XRoad

/// The way to the state's registers for candidates' facts: our security server, its authorities, the journal and the files of
/// the election's exchange, opened once for everybody who asks.
struct CandidateExchange {
    private let services: ServiceBook
    private let desk: CaseDesk
    private let files: CaseFiles
    private let isTest: Bool

    /// Opens it, after checking that the services can tell what the requirements want to know.
    ///
    /// - Parameters:
    ///   - commission: the election's folder.
    ///   - requirements: what the law asks of candidates.
    ///   - passphrase: of the folder's keys.
    ///   - isTest: whether the services' twins are asked.
    /// - Throws: `Complaint`, `DescriptionFault`, `EvidenceFault`, `MutualTLSFault`, `DurableFileError`.
    init(
        _ commission: CommissionFolder, for requirements: RequirementSet, passphrase: SecretBytes, isTest: Bool
    ) async throws {
        let exchange = ExchangeFolder(path: "\(commission.path)/exchange")
        services = try exchange.services()
        self.isTest = isTest
        try CandidateServices(services, isTest: isTest).check(requirements, for: commission.definition)
        files = try exchange.files(masterKey: try commission.secret(of: "register", passphrase: passphrase))
        let connection = try ExchangeConnection(folder: exchange)
        let trust = try await connection.trust(exchange)
        let caller = ExchangeCaller(
            client: connection.client, line: connection.line, journal: try JournalFile(path: exchange.journal),
            clock: SystemClock(), random: SystemRandom())
        desk = CaseDesk(
            caller: caller, line: connection.line, files: files, archive: exchange.archive(trust),
            client: connection.client, clock: SystemClock())
    }

    /// What the registers state, for somebody who asks.
    ///
    /// - Parameter userId: who asks: two letters of the country first. It goes with every question and stands in the journal.
    func facts(for userId: String) -> ExchangeFacts {
        ExchangeFacts(services: services, desk: desk, files: files, userId: userId, isTest: isTest)
    }
}
