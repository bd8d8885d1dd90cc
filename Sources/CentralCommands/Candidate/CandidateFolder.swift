import Candidacy
import Console
import ElectionModel
import Files
import Glibc
import Ledger
import PostgresStore
import Sodium
import Trust
import Wording

/// The folder `candidates` of an election: what the law requires, the approved forms, and who works with them. The register
/// itself lies in the election's database, sealed under the same master key (`Docs/candidates.md`).
struct CandidateFolder: Sendable {
    let commission: CommissionFolder

    var clerksFolder: String { "\(path)/clerks" }

    private static let largestFile = 1 << 22

    init(_ commission: CommissionFolder) { self.commission = commission }

    var path: String { "\(commission.path)/candidates" }

    var requirementsFile: String { "\(path)/requirements.json" }

    var templatesFolder: String { "\(path)/templates" }

    /// What the law requires of this election's candidates.
    ///
    /// - Throws: `Complaint` when the file is not there; `CanonicalError` when it is none, or of another election.
    func requirements() throws -> RequirementSet {
        guard access(requirementsFile, F_OK) == 0 else {
            throw Complaint(.missing, CandidateWords.noRequirements(file: requirementsFile))
        }
        let requirements = try RequirementSet(
            json: try DurableFile.read(requirementsFile, limit: Self.largestFile))
        try requirements.check(against: commission.definition)
        return requirements
    }

    var partiesFile: String { "\(path)/parties.json" }

    /// What parties are called; none where the file is not there.
    ///
    /// - Throws: `Complaint` when the file is none; `DurableFileError`.
    func parties() throws -> PartyList {
        guard access(partiesFile, F_OK) == 0 else { return PartyList() }
        let bytes = try DurableFile.read(partiesFile, limit: Self.largestFile)
        guard let parties = try? PartyList(json: bytes) else {
            throw Complaint(.unsound, BallotWords.badParties(file: partiesFile))
        }
        return parties
    }

    /// The approved forms.
    ///
    /// - Throws: `Complaint` when there is none, `CanonicalError`, `DurableFileError`.
    func templates() throws -> PaperBook {
        let names = ((try? DurableFile.names(inFolder: templatesFolder)) ?? []).filter { $0.hasSuffix(".json") }
        guard !names.isEmpty else { throw Complaint(.missing, CandidateWords.noTemplates(folder: templatesFolder)) }
        return PaperBook(
            try names.map { name in
                try PaperTemplate(
                    json: try DurableFile.read("\(templatesFolder)/\(name)", limit: Self.largestFile))
            })
    }

    /// The register of candidates.
    ///
    /// - Parameter passphrase: of the folder's keys.
    func register(passphrase: SecretBytes) async throws -> CandidateRegister {
        let requirements = try requirements()
        return try await CandidateRegister(
            store: try await openStore(commission.database, random: SystemRandom()),
            definition: commission.definition, requirements: requirements,
            masterKey: try commission.secret(of: "register", passphrase: passphrase), clock: SystemClock(),
            random: SystemRandom())
    }

    /// The members who work with candidacies, judged by the keys that the ledger publishes.
    ///
    /// - Throws: `Complaint` when the ledger has not begun, `LedgerError`.
    func clerks() throws -> ClerkBook { ClerkBook(folder: clerksFolder, authority: try publishedKeys()) }

    /// The desk, whose papers are published in the election's ledger.
    ///
    /// - Parameters:
    ///   - register: the folder's, which is open.
    ///   - passphrase: of the folder's keys.
    func desk(over register: CandidateRegister, passphrase: SecretBytes) throws -> CandidateDesk {
        let forms = try templates()
        try forms.check(for: register.requirements)
        return CandidateDesk(
            register: register, forms: forms, signer: try signer(passphrase: passphrase),
            ledger: commitments(passphrase: passphrase))
    }

    /// The commission's key, which seals papers and certifies members.
    ///
    /// - Throws: `Complaint` when no good one lies here.
    func signer(passphrase: SecretBytes) throws -> SigningKey {
        try commission.commissionKey(in: try publishedKeys(), passphrase: passphrase)
    }

    /// The election's ledger, opened for as long as something is published.
    func commitments(passphrase: SecretBytes) -> LedgerCommitments {
        LedgerCommitments(folder: commission, passphrase: passphrase)
    }

    private func publishedKeys() throws -> CertificateBook {
        guard let book = try commission.reader.state().book else { throw Complaint(.missing, ElectionWords.noGenesis) }
        return book
    }
}
