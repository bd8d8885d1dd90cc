import Console
import ElectionModel
import Files
import Ledger
import Persistence
import Sodium
import Trust
import VoterRegister
import Wording

/// The folder of an election at the commission: definition, keys, register, ledger, snapshots.
struct CommissionFolder {
    let path: String
    let definition: ElectionDefinition

    /// A folder that is being made.
    init(path: String, definition: ElectionDefinition) {
        self.path = path
        self.definition = definition
    }

    /// Opens a folder that `election new` made.
    init(path: String) throws {
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read("\(path)/definition.json", limit: 1 << 26)
        } catch {
            throw Complaint(.missing, DobushWords.noElection(folder: path))
        }
        self.init(path: path, definition: try ElectionDefinition(canonicalBytes: bytes))
    }

    /// Where the public part of the ledger lies.
    var publicLedger: String { "\(path)/ledger/public" }

    /// Where snapshots are written.
    var snapshots: String { "\(path)/snapshots" }

    /// A holder's private keys.
    func keys(of holder: String, passphrase: SecretBytes) throws -> HolderKeys {
        try HolderKeys(seeds: try secret(of: holder, passphrase: passphrase))
    }

    /// A holder's certificate.
    func certificate(_ role: Role, _ subject: String) throws -> RoleCertificate {
        let path = "\(path)/certificates/\(role.rawValue)-\(subject).json"
        return try RoleCertificate(canonicalBytes: try DurableFile.read(path, limit: 65_536))
    }

    /// Keeps a certificate.
    func save(_ certificate: RoleCertificate) throws {
        try DurableFile.makeFolder("\(path)/certificates")
        try DurableFile.replace(
            "\(path)/certificates/\(certificate.role.rawValue)-\(certificate.subject).json",
            certificate.canonicalBytes)
    }

    /// The sequencer of this election's ledger.
    func ledger(passphrase: SecretBytes) async throws -> LedgerWriter {
        try await LedgerWriter(
            path: "\(path)/ledger", election: definition.election,
            key: try keys(of: "log", passphrase: passphrase).signing, clock: SystemClock())
    }

    /// The ledger as published.
    var reader: LedgerReader { LedgerReader(path: publicLedger) }

    /// The register of voters.
    func register(passphrase: SecretBytes) async throws -> ElectoralRegister {
        let keys = try RegisterKeys(masterKey: try secret(of: "register", passphrase: passphrase))
        return try await ElectoralRegister(
            store: try SQLiteStore(path: "\(path)/register.db"), definition: definition, keys: keys,
            clock: SystemClock(), random: SystemRandom())
    }

    /// Appends a statement of a holder to the ledger.
    @discardableResult
    func submit(
        _ type: EntryType, by holder: String, _ body: CanonicalValue, passphrase: SecretBytes, to ledger: LedgerWriter
    ) async throws -> Receipt {
        let key = try keys(of: holder, passphrase: passphrase).signing
        let submission = Submission(election: definition.election, type: type, body: body, key: key)
        guard let receipt = try await ledger.append([submission]).first else {
            throw LedgerError.doubt(.statementLost)
        }
        return receipt
    }

    private func secret(of holder: String, passphrase: SecretBytes) throws -> SecretBytes {
        let file = try KeyFile(canonicalBytes: try DurableFile.read("\(path)/keys/\(holder).key", limit: 65_536))
        guard file.kind == definition.kind else { throw TrustError.otherKind(file.kind) }
        return try file.open(passphrase: passphrase)
    }
}
