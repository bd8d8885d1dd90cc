import Candidacy
import Console
import ElectionModel
import Files
import Glibc
import PostgresStore
import Sodium
import Trust
import Wording

/// The folder `candidates` of an election: what the law requires, the approved forms, and who works with them. The register
/// itself lies in the election's database, sealed under the same master key (`Docs/candidates.md`).
struct CandidateFolder: Sendable {
    let commission: CommissionFolder

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
            canonicalBytes: try DurableFile.read(requirementsFile, limit: Self.largestFile))
        try requirements.check(against: commission.definition)
        return requirements
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
                    canonicalBytes: try DurableFile.read("\(templatesFolder)/\(name)", limit: Self.largestFile))
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
}
