import Ceremony
import Console
import ElectionModel
import Files
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@testable import CentralCommands

/// A training election with its own roots, which sign bundles as their holders would elsewhere.
struct KeysRoom {
    let place = TemporaryFolder()
    var folder: String { "\(place.path)/election" }
    static let passphrase = SecretBytes(Array("long enough".utf8))

    /// Calls the election; its keys open quickly.
    init() async throws {
        try DurableFile.create("\(place.path)/phrase", Array("long enough\n".utf8), mode: 0o600)
        let slight = try #require(PasswordHash.Cost(passes: 1, kibibytes: 8 * 1024))
        let founding = ElectionFounding(
            definition: try ElectionFoundingTests.definitionOfToday(), roots: .own(count: 3, threshold: 2),
            cost: slight)
        _ = try await founding.found(in: folder, passphrase: Self.passphrase)
    }

    func path(_ name: String) -> String { "\(place.path)/\(name)" }

    func run(_ arguments: String...) async -> Console.ExitStatus { await run(arguments) }

    func run(_ arguments: [String]) async -> Console.ExitStatus {
        await DobushCommand.run(
            ["--lang", "en"] + arguments + ["--folder", folder, "--passphrase-file", "\(place.path)/phrase", "--yes"])
    }

    var commission: CommissionFolder { get throws { try CommissionFolder(path: folder) } }

    func state() throws -> LedgerState { try commission.reader.state() }

    func book() throws -> CertificateBook { try #require(try state().book) }

    func keyId(_ name: String) throws -> KeyId {
        KeyId(try commission.keys(of: name, passphrase: Self.passphrase).signing.verifyingKey)
    }

    func bundle(_ name: String) throws -> RootBundle {
        try RootBundle(canonicalBytes: try DurableFile.read(path(name), limit: RootBundle.largestFile))
    }

    /// Signs a bundle in place.
    func sign(_ name: String, by roots: [Int] = [1, 2]) throws {
        var bundle = try bundle(name)
        let setup = try commission.setup()
        for root in roots {
            let key = try commission.keys(of: "root-\(root)", passphrase: Self.passphrase).signing
            _ = try bundle.sign(with: key, under: RootsFile(kind: setup.kind, roots: setup.roots))
        }
        try DurableFile.replace(path(name), bundle.canonicalBytes)
    }

    /// The request of a holder whose keys are made elsewhere.
    func request(
        _ name: String, _ role: Role, _ subject: String, seed: UInt64, election: String? = nil,
        kind: ElectionKind = .training
    ) throws -> String {
        let keys = try HolderKeys(random: SeededRandom(seed: seed))
        let own = try commission.definition.election
        let request = KeyRequest(
            election: election.map(ElectionId.init(unchecked:)) ?? own, kind: kind, role: role,
            subject: TerminalId(unchecked: subject), signKey: keys.signing.verifyingKey,
            sealKey: keys.opening.sealingKey)
        try DurableFile.replace(path(name), request.canonicalBytes)
        return path(name)
    }

    /// Names of the files in the folder of keys.
    func keyFiles() throws -> [String] { try DurableFile.names(inFolder: "\(folder)/keys") }
}
