import ElectionModel
import FoundationEssentials
import Glibc
import Persistence
import Sodium
import StorageSupport
import Synchronization
import Trust
import VoterRegister

/// A folder that goes away with the test.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/register-\(Hex.encode(RandomBytes.make(8)))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    func read(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\(name)"))) }

    func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }
}

/// Unpredictable to the register, the same in every run.
final class SeededRandom: RandomSource {
    private let state: Mutex<UInt64>
    init(seed: UInt64) { state = Mutex(seed) }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
        }
    }
}

struct FixedClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 1_760_000_000_000) }
}

/// What a progress closure throws to stop an import where a crash would.
struct SimulatedCrash: Error {}

enum Fixture {
    static let header = "pin,surname,given_name,patronymic,address,station\n"
    static let official = OfficialId(unchecked: "registrar-1")

    static func definition(
        election: String = "e1", kind: ElectionKind = .rehearsal, stations: [String] = ["1002", "1001", "1003"]
    ) -> ElectionDefinition {
        let name = LocalizedText(ky: "А", ru: "А", en: "A")
        let day = CivilDate(daysSinceEpoch: 20_422)
        let district = DistrictId(unchecked: "d1")
        return ElectionDefinition(
            election: ElectionId(unchecked: election), kind: kind, title: name,
            calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
            districts: [District(id: district, name: name)],
            stations: stations.map { PollingStation(id: StationId(unchecked: $0), district: district, name: name) },
            contests: [], form: ProtocolForm(lines: [], equations: []))
    }

    static func keys(_ seed: UInt8 = 1) throws -> RegisterKeys {
        try RegisterKeys(masterKey: SecretBytes([UInt8](repeating: seed, count: 32)))
    }

    static func register(
        _ store: any Store, definition: ElectionDefinition = definition(), seed: UInt64 = 1
    ) async throws -> ElectoralRegister {
        try await ElectoralRegister(
            store: store, definition: definition, keys: keys(), clock: FixedClock(), random: SeededRandom(seed: seed))
    }

    static func pin(_ serial: Int, born: String = "1990-05-17", _ sex: Sex = .female) throws -> Pin {
        guard let date = CivilDate(iso: born), let pin = Pin(sex: sex, birthDate: date, serial: serial) else {
            throw SimulatedCrash()
        }
        return pin
    }

    /// The lines of a file of good rows, without its header.
    static func rows(_ serials: Range<Int>, station: String? = nil, address: String = "Ош ш.") throws -> String {
        let surnames = ["Осмонова", "Өмүрова", "Үсөнова", "Умарова", "Ңарынова", "Нурова", "Ёлкина", "Елкина"]
        return try serials.map { serial in
            let surname = surnames[serial % surnames.count]
            let place = station ?? "\(1001 + serial % 2)"
            return "\(try pin(serial).digits),\(surname),Айгүл,Бакытовна,\(address),\(place)\n"
        }.joined()
    }

    /// A register with these people and its final list.
    static func finalRegister(
        _ engine: StorageEngine, _ folder: ScratchFolder, serials: Range<Int> = 0..<20
    ) async throws -> ElectoralRegister {
        let register = try await register(try await engine.store())
        let file = try folder.write("final.csv", header + rows(serials))
        _ = try await register.importVoters(from: file)
        _ = try await register.formList(.final)
        return register
    }
}
