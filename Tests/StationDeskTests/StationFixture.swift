import Devices
import ElectionModel
import Fingerprints
import Imaging
import Persistence
import Sodium
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

/// A station with keys, three members and a real snapshot of eight voters, each with two fingers.
final class StationFixture: Sendable {
    static let voters = 8
    static let codes = ["chair": "code-one", "second": "code-two", "third": "code-thr"]
    /// Voted at home the day before.
    static let atHome = 4
    /// Has no fingers in the list.
    static let fingerless = 8

    let sample: SampleElection
    let folder = TemporaryFolder()
    let clock = FixedClock()
    let keys: HolderKeys
    let settings: StationSettings
    let snapshot: OpenedSnapshot
    let corrections: MemoryKeeper
    let auditor: OpeningKey

    init(identification: IdentificationPolicy = .standard) async throws {
        sample = try SampleElection(identification: identification)
        // The station's signing key is the sample's.
        keys = try HolderKeys(
            seeds: SecretBytes([UInt8](repeating: 13, count: 32) + [UInt8](repeating: 50, count: 32)))
        auditor = try OpeningKey(seed: SecretBytes([UInt8](repeating: 60, count: 32)))
        let random = SeededRandom(seed: 4)
        let book = try #require(Self.book)
        settings = StationSettings(
            election: sample.definition.election, kind: sample.definition.kind, station: StationId(unchecked: "1201"),
            terminal: TerminalId(unchecked: "t1"), roots: sample.roots, members: book)
        let writer = SnapshotWriter(
            key: try #require(sample.keys["registrar"]), certificate: try sample.certificate(.registrar, "registrar"),
            definition: sample.definition, clock: clock, random: random)
        let end = SampleElection.start.adding(seconds: 3 * 86_400)
        let order = SnapshotOrder(
            station: settings.station, edition: SnapshotEdition(number: 1, listVersion: try Self.listVersion()),
            validFrom: SampleElection.start, validUntil: end, devices: [keys.opening.sealingKey])
        _ = try await writer.write(voters: try Self.list(), order: order, to: "\(folder.path)/snapshot")
        let verified = try SnapshotReader.verify(
            folder: "\(folder.path)/snapshot",
            expectation: SnapshotExpectation(
                election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
                demandsProof: false), now: SampleElection.start)
        snapshot = try await verified.open(with: keys.opening)
        corrections = MemoryKeeper(settings: settings, line: verified.line, clock: clock)
    }

    /// One for all tests: its hashes are slow on purpose.
    private static let book = MemberBook(
        codes: codes.sorted { $0.key < $1.key }.map { (id: MemberId(unchecked: $0), code: $1) },
        random: SeededRandom(seed: 4))

    /// The only list of the election: the hash that the ledger wants after zeros and this commitment.
    static let commitment = [UInt8](repeating: 0xc1, count: 32)

    static func listVersion() throws -> ListVersion {
        try #require(ListVersion(rawValue: Hex.encode(SHA256.hash([UInt8](repeating: 0, count: 32) + commitment))))
    }

    static func finger(_ listNumber: Int, _ position: FingerPosition) -> PaperFinger {
        PaperFinger(seed: UInt64(100 * listNumber) + UInt64(position.rawValue))
    }

    static func pin(_ listNumber: Int) throws -> Pin {
        let birth = try #require(CivilDate(year: 1980 + listNumber, month: 5, day: 17))
        return try #require(Pin(sex: .female, birthDate: birth, serial: 40_000 + listNumber))
    }

    private static func list() throws -> [SnapshotVoter] {
        try (1...voters).map { number in
            let positions: [FingerPosition] = number == fingerless ? [] : [.rightIndex, .leftIndex]
            return SnapshotVoter(
                listNumber: number, pin: try pin(number), surname: "Surname\(number)", givenName: "Given\(number)",
                patronymic: "", photo: [UInt8](repeating: UInt8(number), count: 40),
                templates: try positions.map {
                    SnapshotTemplate(
                        position: $0.rawValue, record: try finger(number, $0).impression(1, position: $0).isoRecord())
                }, mark: number == atHome ? .votedAtHome : nil)
        }
    }

    func log(_ store: any Store) async throws -> StationLog {
        try await StationLog(
            store: store, station: settings.station, terminal: settings.terminal, keys: keys, clock: clock)
    }

    /// A service whose reader sees these fingers one after the other.
    func service(
        _ store: any Store, fingers: [ExtractionOutcome?] = [], steps: [ScriptedScanner.Step]? = nil,
        keeper: MemoryKeeper? = nil, presentation: PresentationWatch? = nil, unit: ScriptedUnit? = nil
    ) async throws -> DeskService {
        let keeper = keeper ?? corrections
        let grey = [UInt8](repeating: 128, count: 1600)
        let image = try #require(GreyImage(width: 40, height: 40, dpi: 500, pixels: grey))
        let scanner = ScriptedScanner(steps ?? fingers.map { _ in .image(image) })
        return try await DeskService(
            settings: settings, terminalKey: keys.signing.verifyingKey, log: try await log(store), snapshot: snapshot,
            opener: keys.opening, kept: try keeper.kept(),
            revocations: keeper.revocations, keeper: keeper, scanner: scanner, unit: unit,
            extractor: ScriptedExtractor(fingers), presentation: presentation, random: SeededRandom(seed: 99))
    }

    /// A service whose doors are open.
    func opened(
        _ store: any Store, fingers: [ExtractionOutcome?] = [], steps: [ScriptedScanner.Step]? = nil,
        presentation: PresentationWatch? = nil, unit: ScriptedUnit? = nil
    ) async throws -> DeskService {
        let service = try await service(store, fingers: fingers, steps: steps, presentation: presentation, unit: unit)
        let request: CanonicalValue = ["do": "open", "versionCode": .string(snapshot.manifest.versionCode)]
        let reply = try await service.ask(request.with("chair", "second"))
        #expect(reply["reply"] == "opened")
        return service
    }
}
