import Console
import ElectionModel
import Files
import Glibc
import Ledger
import PostgresStore
import Sodium
import Trust
import VoterRegister
import Wording

/// The folder of an election at the commission: definition, keys, register, ledger, snapshots.
struct CommissionFolder {
    let path: String
    /// The definition in force: that of genesis, then that of the newest `ballot.definition`.
    let definition: ElectionDefinition
    /// Where the register's database is.
    let database: StoreLocation

    private static let longestAddress = 4096

    /// A folder that is being made.
    ///
    /// - Parameter database: a path or a server's address; a file of the folder where none is named.
    /// - Throws: `StoreLocationError`.
    init(path: String, definition: ElectionDefinition, database: String? = nil) throws {
        self.path = path
        self.definition = definition
        self.database = try StoreLocation(database ?? "\(path)/register.db")
    }

    /// Opens a folder that `election new` made.
    ///
    /// - Parameter database: the register's database for once, instead of the one that the election was called with.
    init(path: String, database: String? = nil) throws {
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read("\(path)/definition.json", limit: 1 << 26)
        } catch {
            throw Complaint(.missing, DobushWords.noElection(folder: path))
        }
        try self.init(
            path: path, definition: try ElectionDefinition(canonicalBytes: bytes),
            database: try database ?? Self.rememberedDatabase(path))
    }

    /// Keeps the address of the register's database in the folder; it never holds a password.
    func remember(database: String) throws {
        var database = database
        // Commands may be called from anywhere later.
        if case .file(let file) = try StoreLocation(database), !file.hasPrefix("/"), let here = getcwd(nil, 0) {
            database = "\(String(cString: here))/\(file)"
            free(here)
        }
        try DurableFile.create("\(path)/database", Array("\(database)\n".utf8), mode: 0o600)
    }

    private static func rememberedDatabase(_ path: String) throws -> String? {
        guard access("\(path)/database", F_OK) == 0 else { return nil }
        let line = try DurableFile.read("\(path)/database", limit: longestAddress).prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line, as: UTF8.self)
    }

    /// Where the public part of the ledger lies.
    var publicLedger: String { "\(path)/ledger/public" }

    /// What stations are set up with.
    var setupFile: String { "\(path)/setup.json" }

    /// What the roots sign before the ledger begins, where other people hold them.
    var foundingBundle: String { "\(path)/to-sign.json" }

    /// The witnesses and their quorum, as they were named when the election was called.
    var witnessesFile: String { "\(path)/witnesses" }

    /// The witnesses that were named, if any were.
    func witnesses() throws -> ElectionWitnesses {
        has(witnessesFile) ? try ElectionWitnesses.read(witnessesFile) : .none
    }

    /// Where the time stamp of the certified result is published.
    var timeStampFile: String { "\(publicLedger)/final.tsr" }

    /// Whether the ledger waits for the roots' signatures, and no other command can do anything yet.
    var awaitsRoots: Bool { has(foundingBundle) && !has("\(publicLedger)/checkpoint") }

    /// The election and its roots, as stations are told.
    func setup() throws -> ElectionSetup {
        try ElectionSetup(canonicalBytes: try DurableFile.read(setupFile, limit: 65_536))
    }

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
    ///
    /// - Throws: `Complaint` when the ledger has another definition in force than this folder was opened with: a command that
    ///   set the ballots ended before it wrote `definition.json`. It is written now.
    func ledger(passphrase: SecretBytes) async throws -> LedgerWriter {
        let ledger = try await LedgerWriter(
            path: "\(path)/ledger", election: definition.election,
            key: try keys(of: "log", passphrase: passphrase).signing, clock: SystemClock(),
            witnesses: try witnessRound())
        if let inForce = await ledger.state.definition, inForce != definition {
            try adopt(inForce)
            throw Complaint(.conflict, DobushWords.definitionFollows)
        }
        return ledger
    }

    /// Keeps the definition that is in force in the ledger.
    func adopt(_ definition: ElectionDefinition) throws(DurableFileError) {
        try DurableFile.replace("\(path)/definition.json", definition.canonicalBytes)
    }

    /// The ledger as published.
    var reader: LedgerReader { LedgerReader(path: publicLedger) }

    /// The register of voters.
    func register(passphrase: SecretBytes) async throws -> ElectoralRegister {
        let keys = try RegisterKeys(masterKey: try secret(of: "register", passphrase: passphrase))
        return try await ElectoralRegister(
            store: try await openStore(database, random: SystemRandom()), definition: definition, keys: keys,
            clock: SystemClock(), random: SystemRandom())
    }

    /// Appends a statement of a holder to the ledger.
    @discardableResult
    func submit(
        _ type: EntryType, by holder: String, _ body: CanonicalValue, passphrase: SecretBytes, to ledger: LedgerWriter
    ) async throws -> Receipt {
        try await submit(type, body, key: try keys(of: holder, passphrase: passphrase).signing, to: ledger)
    }

    /// Appends a statement to the ledger.
    @discardableResult
    func submit(
        _ type: EntryType, _ body: CanonicalValue, key: SigningKey, to ledger: LedgerWriter
    ) async throws -> Receipt {
        let submission = Submission(election: definition.election, type: type, body: body, key: key)
        guard let receipt = try await ledger.append([submission]).first else {
            throw LedgerError.doubt(.statementLost)
        }
        return receipt
    }

    /// What a holder's key file holds.
    func secret(of holder: String, passphrase: SecretBytes) throws -> SecretBytes {
        let file = try KeyFile(canonicalBytes: try DurableFile.read("\(path)/keys/\(holder).key", limit: 65_536))
        guard file.kind == definition.kind else { throw TrustError.otherKind(file.kind) }
        return try file.open(passphrase: passphrase)
    }
}
