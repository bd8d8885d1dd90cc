import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import VoterRegister
import VoterSnapshot

@testable import CentralCommands

/// An election in the phase `keys`: two certified stations, three voters at the first and two at the second.
struct CommissionFixture: Sendable {
    let place: TemporaryFolder
    let folder: CommissionFolder
    let roots: RootPolicy
    /// The stations' own keys.
    let stations: [StationId: HolderKeys]

    static let first = StationId(unchecked: "1201")
    static let second = StationId(unchecked: "1202")

    /// The passphrase of all keys.
    static var secret: SecretBytes { SecretBytes(Array("long enough".utf8)) }

    /// Prepared once, because keys are slow to make on purpose; every test works on a copy.
    private static let prepared = Task {
        let place = TemporaryFolder()
        let roots = try await ElectionFounding(
            definition: try ElectionFoundingTests.definitionOfToday(), roots: .own(count: 3, threshold: 2)
        ).found(in: "\(place.path)/election", passphrase: secret)
        let stations = [
            first: try HolderKeys(random: SeededRandom(seed: 1)), second: try HolderKeys(random: SeededRandom(seed: 2)),
        ]
        let fixture = CommissionFixture(
            place: place, folder: try CommissionFolder(path: "\(place.path)/election"), roots: roots,
            stations: stations)
        try await fixture.prepare()
        return fixture
    }

    private init(
        place: TemporaryFolder, folder: CommissionFolder, roots: RootPolicy, stations: [StationId: HolderKeys]
    ) {
        self.place = place
        self.folder = folder
        self.roots = roots
        self.stations = stations
    }

    init() async throws {
        let prepared = try await Self.prepared.value
        let place = TemporaryFolder()
        try FileManager.default.copyItem(atPath: prepared.folder.path, toPath: "\(place.path)/election")
        self.init(
            place: place, folder: try CommissionFolder(path: "\(place.path)/election"), roots: prepared.roots,
            stations: prepared.stations)
    }

    /// The PIN of a voter: 1 to 3 stand on the first station's list under these numbers, 4 and 5 on the second's.
    static func pin(_ number: Int) throws -> Pin {
        let birth = try #require(CivilDate(year: 1990, month: 5, day: number))
        return try #require(Pin(sex: .female, birthDate: birth, serial: number))
    }

    /// Where corrections and snapshots are made; holds the ledger open.
    func desk() async throws -> SnapshotMaking {
        try await SnapshotMaking(folder, passphrase: Self.secret)
    }

    func holders(pool: SealingKey? = nil, opening: OpeningMaster? = nil) throws -> SnapshotHolders {
        let file = "\(place.path)/pool.json"
        if let pool {
            let name = try #require(PoolName(rawValue: "osh"))
            try DurableFile.replace(
                file, PoolPublicKey(name: name, kind: .training, sealKey: pool).canonicalBytes)
        }
        return try SnapshotHolders(
            pool: pool == nil ? nil : file, recovery: nil, opening: opening, kind: folder.definition.kind)
    }

    /// What a station of this election knows of itself.
    func expectation(_ station: StationId = first) -> SnapshotExpectation {
        SnapshotExpectation(
            election: folder.definition.election, kind: folder.definition.kind, station: station, roots: roots)
    }

    /// A station's newest list, opened with its own key and every delta in the folder.
    func opened(
        _ station: StationId = first, number: Int = 1, opening: OpeningCode? = nil
    ) async throws -> OpenedSnapshot {
        let place = folder.snapshot(of: station, number: number)
        let now = SystemClock().now()
        let key = try #require(stations[station]).opening
        var list = try await SnapshotReader.verify(folder: place.path, expectation: expectation(station), now: now)
            .open(with: key, opening: opening)
        for delta in try place.deltas() {
            let verified = try DeltaReader.verify(
                try place.delta(delta), after: list.line, expectation: expectation(station), now: now)
            list = try await list.applying(verified, with: key)
        }
        return list
    }

    private func prepare() async throws {
        let desk = try await desk()
        let election = folder.definition.election
        let commission = try folder.keys(of: "commission", passphrase: Self.secret).signing
        let rootKeys = try [1, 2].map { try folder.keys(of: "root-\($0)", passphrase: Self.secret).signing }
        var steps: [Submission] = []
        func step(_ type: EntryType, _ body: CanonicalValue, by key: SigningKey) {
            steps.append(Submission(election: election, type: type, body: body, key: key))
        }
        func phase(_ from: ElectionPhase, _ to: ElectionPhase) {
            step(.phase, ["v": 1, "from": .string(from.rawValue), "to": .string(to.rawValue)], by: commission)
        }
        for (station, keys) in stations.sorted(by: { $0.key < $1.key }) {
            let request = KeyRequest(
                election: election, kind: folder.definition.kind, role: .station,
                subject: TerminalId(unchecked: station.rawValue),
                signKey: keys.signing.verifyingKey, sealKey: keys.opening.sealingKey)
            var certificate = RoleCertificate(for: request, in: folder.definition, now: SystemClock().now())
            for root in rootKeys { certificate.endorse(with: root) }
            step(.keyAdd, ["v": 1, "certificate": certificate.canonical], by: commission)
        }
        phase(.called, .lists)
        let rows = try (1...5).map { number in
            "\(try Self.pin(number).digits),Асанов\(["а", "б", "в", "г", "д"][number - 1]),Айгүл,,Ош,"
                + (number <= 3 ? "1201" : "1202")
        }
        let file = "\(place.path)/voters.csv"
        let head = "pin,surname,given_name,patronymic,address,station"
        try DurableFile.replace(file, Array(([head] + rows).joined(separator: "\n").utf8))
        _ = try await desk.register.importVoters(from: file)
        step(.listCommitment, try await desk.register.formList(.final).canonical, by: desk.registrar.signing)
        phase(.lists, .candidates)
        phase(.candidates, .keys)
        _ = try await desk.ledger.append(steps)
    }
}
