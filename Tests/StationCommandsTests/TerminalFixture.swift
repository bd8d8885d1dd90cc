import ElectionModel
import Files
import Foundation
import Ledger
import Persistence
import Sodium
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot

@testable import StationCommands
@testable import StationDesk

/// A provisioned terminal in a folder of its own, and lists for it.
final class TerminalFixture: Sendable {
    static let passphrase = SecretBytes(Array("correct horse battery".utf8))
    static let codes = ["chair": "code-one", "second": "code-two", "third": "code-thr"]
    static let station = StationId(unchecked: "1201")
    /// Enough for tests of what is done, not of how hard it is to guess.
    static let cost = PasswordHash.Cost(passes: 1, kibibytes: 8192)

    let sample: SampleElection
    let temporary = TemporaryFolder()
    let clock = FixedClock()
    let keys: HolderKeys
    let settings: StationSettings
    let master: OpeningMaster
    let auditor: OpeningKey
    /// The seed of the key of the region's spare terminals.
    let poolSeed = SecretBytes(SeededRandom(seed: 8).bytes(32))
    let pool: OpeningKey

    var place: StationFolder { StationFolder(path: "\(temporary.path)/st") }

    init() throws {
        sample = try SampleElection()
        keys = try HolderKeys(random: SeededRandom(seed: 7))
        pool = try OpeningKey(seed: poolSeed)
        master = try OpeningMaster(secret: SecretBytes([UInt8](repeating: 5, count: 32)))
        auditor = try OpeningKey(seed: SecretBytes([UInt8](repeating: 60, count: 32)))
        settings = StationSettings(
            election: sample.definition.election, kind: sample.definition.kind, station: Self.station,
            terminal: TerminalId(unchecked: "t1"), roots: sample.roots, members: try #require(Self.book))
        let folder = "\(temporary.path)/st"
        try DurableFile.makeFolder(folder)
        let file = try keys.file(
            holder: "station-1201", kind: settings.kind, passphrase: Self.passphrase, cost: try #require(Self.cost),
            random: SeededRandom(seed: 9))
        try DurableFile.replace("\(folder)/terminal.key", file.canonicalBytes, mode: 0o600)
        try DurableFile.replace("\(folder)/station.json", settings.canonicalBytes, mode: 0o600)
    }

    /// One for all tests: its hashes are slow on purpose.
    private static let book = MemberBook(
        codes: codes.sorted { $0.key < $1.key }.map { (id: MemberId(unchecked: $0), code: $1) },
        random: SeededRandom(seed: 4))

    static func member(_ name: String, code: String? = nil) -> MemberPresence {
        MemberPresence(
            id: MemberId(unchecked: name), code: SecretBytes(Array((code ?? codes[name] ?? "").utf8)))
    }

    /// Writes a list that the ledger announces.
    ///
    /// - Returns: its folder.
    func list(
        _ number: Int = 1, device: SealingKey? = nil, pool: SealingKey? = nil, recovery: SealingKey? = nil,
        needsCode: Bool = true
    ) async throws -> String {
        let folder = "\(temporary.path)/list-\(number)"
        let writer = SnapshotWriter(
            key: try #require(sample.keys["registrar"]),
            certificate: try sample.certificate(.registrar, "registrar", sealKey: auditor.sealingKey),
            definition: sample.definition, clock: clock, random: SystemRandom())
        let manifest = try await writer.write(
            voters: try [Self.voter(1), Self.voter(2)],
            order: SnapshotOrder(
                station: Self.station,
                edition: SnapshotEdition(
                    number: number,
                    listVersion: try #require(ListVersion(rawValue: String(repeating: "3f", count: 32)))),
                validFrom: SampleElection.start, validUntil: SampleElection.start.adding(seconds: 3 * 86_400),
                devices: [device ?? keys.opening.sealingKey], pool: pool, recovery: recovery,
                opening: needsCode ? master : nil), to: folder)
        try SnapshotFolder(path: folder).attach(try proof(of: manifest))
        return folder
    }

    /// A list that was imported, verified again as the daemon does it.
    func imported(_ number: Int = 1, needsCode: Bool = true) async throws -> VerifiedSnapshot {
        _ = try await importing().take(try await list(number, needsCode: needsCode), random: SystemRandom())
        return try verified(number)
    }

    func verified(_ number: Int = 1) throws -> VerifiedSnapshot {
        try SnapshotReader.verify(
            folder: place.snapshot(number), expectation: place.expectation(settings, known: try place.readEdition()),
            now: clock.now())
    }

    func importing(_ brought: BroughtKey? = nil) throws -> SnapshotImport {
        SnapshotImport(
            place: place, settings: settings, keys: try terminalKeys(brought), brought: brought, clock: clock)
    }

    func terminalKeys(_ brought: BroughtKey? = nil) throws -> TerminalKeys {
        try place.terminalKeys(Self.passphrase, kind: settings.kind, brought: brought)
    }

    /// The code that the commission releases for a list.
    func code(_ number: Int = 1) -> OpeningCode {
        master.code(election: settings.election, kind: settings.kind, station: Self.station, number: number)
    }

    func unlocking(
        _ talk: ScriptedTalk, codeFile: String? = nil, members: [MemberPresence]? = nil, number: Int = 1
    ) throws -> ListUnlocking {
        ListUnlocking(
            folder: SnapshotFolder(path: place.snapshot(number)), keys: try terminalKeys(), roots: sample.roots,
            codeFile: codeFile, members: members, talk: talk)
    }

    /// Writes a file that only its owner may read.
    ///
    /// - Returns: its path.
    func file(_ name: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws -> String {
        let path = "\(temporary.path)/\(name)"
        try DurableFile.replace(path, bytes, mode: mode)
        return path
    }

    /// Two members who are present, as the daemon gets them.
    func presences(_ names: [String] = ["chair", "second"]) throws -> [DeskRequest.Presence] {
        let members = names.map { Self.member($0).canonical }
        let request = try DeskRequest(
            canonical: ["do": "open", "versionCode": "x", "first": members[0], "second": members[1]])
        guard case .open(_, let first, let second) = request else { return [] }
        return [first, second]
    }

    private static func voter(_ number: Int) throws -> SnapshotVoter {
        let birth = try #require(CivilDate(year: 1990, month: 5, day: 17))
        return SnapshotVoter(
            listNumber: number, pin: try #require(Pin(sex: .female, birthDate: birth, serial: number)),
            surname: "Асанова", givenName: "Айгүл", patronymic: "", photo: [], templates: [], mark: nil)
    }

    private func proof(of manifest: SnapshotManifest) throws -> InclusionProof {
        let key = try #require(sample.keys["log"])
        let entry: CanonicalValue = [
            "v": 1, "election": manifest.election.canonical, "seq": 0, "type": "snapshot.issue", "role": "registrar",
            "time": clock.now().canonical, "body": manifest.ledgerBody,
        ]
        var tree = MerkleTree()
        tree.append(MerkleHash.leaf(entry.encoded()))
        let checkpoint = Checkpoint(
            origin: Checkpoint.origin(of: manifest.election), size: 1, root: tree.root(size: 1))
        return try InclusionProof(
            entry: entry, log: try sample.certificate(.log, "log"), path: tree.path(of: 0, size: 1),
            note: checkpoint.signed(by: key))
    }
}
