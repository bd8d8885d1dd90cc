import ElectionModel
import FoundationEssentials
import Ledger
import Sodium
import Testing
import Trust
import VoterSnapshot

/// An election with two stations, its keys, and a folder of its own that goes away with it.
final class SnapshotFixture: Sendable {
    struct FixedClock: WallClock {
        let time: Timestamp
        func now() -> Timestamp { time }
    }

    static let day = 86_400_000
    static let created = Timestamp(milliseconds: 1_000_000 + 10 * day)
    static let announced = Timestamp(milliseconds: 1_000_000 + 11 * day)
    static let validFrom = Timestamp(milliseconds: 1_000_000 + 12 * day)
    static let now = Timestamp(milliseconds: 1_000_000 + 13 * day)
    static let validUntil = Timestamp(milliseconds: 1_000_000 + 15 * day)
    static let election = ElectionId(unchecked: "president-2027")
    static let station = StationId(unchecked: "1201")
    static let otherStation = StationId(unchecked: "1202")

    let parent: String
    let rootKeys: [SigningKey]
    let roots: RootPolicy
    let registrar: SigningKey
    let log: SigningKey
    let device: OpeningKey
    let spare: OpeningKey
    let pool: OpeningKey

    init() throws {
        // In memory where the system allows: hundreds of small synced writes would make the tests wait for the disk.
        let shared = "/dev/shm"
        let base =
            FileManager.default.isWritableFile(atPath: shared) ? shared : FileManager.default.temporaryDirectory.path
        parent = "\(base)/snapshot-\(Hex.encode(RandomBytes.make(8)))"
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
        rootKeys = try [1, 2, 3].map { try Self.signingKey($0) }
        roots = try #require(RootPolicy(keys: rootKeys.map(\.verifyingKey), threshold: 2))
        registrar = try Self.signingKey(10)
        log = try Self.signingKey(12)
        device = try Self.openingKey(20)
        spare = try Self.openingKey(21)
        pool = try Self.openingKey(22)
    }

    deinit { try? FileManager.default.removeItem(atPath: parent) }

    static func signingKey(_ seed: UInt8) throws -> SigningKey {
        try SigningKey(seed: SecretBytes([UInt8](repeating: seed, count: 32)))
    }

    static func openingKey(_ seed: UInt8) throws -> OpeningKey {
        try OpeningKey(seed: SecretBytes([UInt8](repeating: seed, count: 32)))
    }

    static func listVersion(_ digit: String = "a") throws -> ListVersion {
        try #require(ListVersion(rawValue: "3f2a91bc" + String(repeating: digit, count: 56)))
    }

    func certificate(
        role: Role = .registrar, election: ElectionId = SnapshotFixture.election, kind: ElectionKind = .training,
        key: SigningKey? = nil, roots: [Int] = [0, 1], notBefore: Timestamp = Timestamp(milliseconds: 1_000_000),
        notAfter: Timestamp = Timestamp(milliseconds: 1_000_000 + 30 * day)
    ) -> RoleCertificate {
        var certificate = RoleCertificate(
            election: election, kind: kind, role: role, subject: "registrar",
            signKey: (key ?? registrar).verifyingKey, sealKey: nil, notBefore: notBefore, notAfter: notAfter)
        for root in roots { certificate.endorse(with: rootKeys[root]) }
        return certificate
    }

    static func definition(
        election: ElectionId = SnapshotFixture.election, kind: ElectionKind = .training
    ) throws -> ElectionDefinition {
        let name = LocalizedText(ky: "Аты", ru: "Имя", en: "Name")
        let district = DistrictId(unchecked: "d1")
        func date(_ day: Int) throws -> CivilDate { try #require(CivilDate(year: 2027, month: 1, day: day)) }
        return ElectionDefinition(
            election: election, kind: kind, title: name,
            calendar: ElectionCalendar(
                preliminaryList: try date(1), finalList: try date(10), votingDay: try date(24), results: try date(30)),
            districts: [District(id: district, name: name)],
            stations: [station, otherStation].map { PollingStation(id: $0, district: district, name: name) },
            contests: [
                Contest(
                    id: ContestId(unchecked: "c1"), title: name, districts: [district],
                    options: [ContestOption(id: OptionId(unchecked: "o1"), name: name)], rule: .mostVotes)
            ],
            form: ProtocolForm(lines: [ProtocolLine(id: "1", text: name, source: .listed)], equations: []))
    }

    func writer(
        key: SigningKey? = nil, certificate: RoleCertificate? = nil, definition: ElectionDefinition? = nil
    ) throws -> SnapshotWriter {
        SnapshotWriter(
            key: key ?? registrar, certificate: certificate ?? self.certificate(),
            definition: try definition ?? Self.definition(), clock: FixedClock(time: Self.created),
            random: SystemRandom())
    }

    func order(
        station: StationId = SnapshotFixture.station, number: Int = 1, version: ListVersion? = nil,
        validFrom: Timestamp = SnapshotFixture.validFrom, validUntil: Timestamp = SnapshotFixture.validUntil,
        devices: [SealingKey]? = nil, pool: SealingKey? = nil, recovery: SealingKey? = nil,
        opening: OpeningMaster? = nil, revocations: [Revocation] = []
    ) throws -> SnapshotOrder {
        SnapshotOrder(
            station: station, edition: SnapshotEdition(number: number, listVersion: try version ?? Self.listVersion()),
            validFrom: validFrom, validUntil: validUntil, devices: devices ?? [device.sealingKey, spare.sealingKey],
            pool: pool, recovery: recovery, opening: opening, revocations: revocations)
    }

    func expectation(
        election: ElectionId = SnapshotFixture.election, kind: ElectionKind = .training,
        station: StationId = SnapshotFixture.station, lastSeen: SnapshotEdition? = nil, versionCode: String? = nil,
        demandsProof: Bool = true, revocations: [Revocation] = [], taken: Set<String> = []
    ) -> SnapshotExpectation {
        SnapshotExpectation(
            election: election, kind: kind, station: station, roots: roots, lastSeen: lastSeen,
            versionCode: versionCode, demandsProof: demandsProof, revocations: revocations, taken: taken)
    }

    func folder(_ name: String = "s1") -> String { "\(parent)/\(name)" }

    /// Writes an ordinary snapshot of three voters, which the ledger announces.
    @discardableResult
    func written(
        _ name: String = "s1", order: SnapshotOrder? = nil, voters: [SnapshotVoter]? = nil, isAnnounced: Bool = true
    ) async throws -> SnapshotManifest {
        let manifest = try await writer().write(
            voters: try voters ?? Self.voters(), order: try order ?? self.order(), to: folder(name))
        if isAnnounced {
            try SnapshotFolder(path: folder(name)).attach(try proof("snapshot.issue", manifest.ledgerBody))
        }
        return manifest
    }

    /// The ledger's proof of an entry among six others, made by hand.
    ///
    /// - Parameters:
    ///   - role: who submitted it.
    ///   - key: who signs as the log.
    ///   - log: the log's certificate.
    ///   - time: when it was taken in.
    func proof(
        _ type: String, _ body: CanonicalValue, role: Role = .registrar, key: SigningKey? = nil,
        log: RoleCertificate? = nil, time: Timestamp = SnapshotFixture.announced
    ) throws -> InclusionProof {
        let election = Self.election
        func entry(_ seq: Int, _ type: String, _ body: CanonicalValue) -> CanonicalValue {
            [
                "v": 1, "election": election.canonical, "seq": .int(seq), "type": .string(type),
                "role": .string(role.rawValue), "time": time.canonical, "body": body,
            ]
        }
        let entries = (0..<7).map { $0 == 4 ? entry(4, type, body) : entry($0, "other", ["number": .int($0)]) }
        var tree = MerkleTree()
        for entry in entries { tree.append(MerkleHash.leaf(entry.encoded())) }
        let checkpoint = Checkpoint(origin: "dobush/\(election)", size: 7, root: tree.root(size: 7))
        return try InclusionProof(
            entry: entries[4], log: log ?? certificate(role: .log, key: self.log), path: tree.path(of: 4, size: 7),
            note: checkpoint.signed(by: key ?? self.log))
    }

    func verify(
        _ name: String = "s1", _ expectation: SnapshotExpectation? = nil, now: Timestamp = SnapshotFixture.now
    ) throws(SnapshotRefusal) -> VerifiedSnapshot {
        try SnapshotReader.verify(
            folder: folder(name), expectation: expectation ?? self.expectation(), now: now)
    }

    func bytes(_ file: SnapshotFile, of name: String = "s1") throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: "\(folder(name))/\(file.rawValue)")))
    }

    func put(_ bytes: [UInt8], as file: SnapshotFile, of name: String = "s1") throws {
        try Data(bytes).write(to: URL(filePath: "\(folder(name))/\(file.rawValue)"))
    }

    static func voters() throws -> [SnapshotVoter] {
        [
            try voter(1), try voter(2, photo: 8192, templates: 10, mark: .votedAtHome),
            try voter(7, photo: 0, templates: 0, mark: .votesElsewhere),
        ]
    }

    static func voter(
        _ number: Int, serial: Int? = nil, surname: String? = nil, photo: Int = 300, templates: Int = 2,
        mark: VoterMark? = nil
    ) throws -> SnapshotVoter {
        let birth = try #require(CivilDate(year: 1990, month: 5, day: 17))
        return SnapshotVoter(
            listNumber: number, pin: try #require(Pin(sex: .female, birthDate: birth, serial: serial ?? number)),
            surname: surname ?? "Өмүралиева\(number)", givenName: "Айгүл", patronymic: number == 7 ? "" : "Бакытовна",
            photo: (0..<photo).map { UInt8(truncatingIfNeeded: $0 * 7 + number) },
            templates: (0..<templates).map { place in
                let tail = [UInt8(place), UInt8(number & 255)]
                return SnapshotTemplate(position: UInt8(place % 11), record: Array("FMR\u{0} 20".utf8) + tail)
            }, mark: mark)
    }
}
