// Times the import of 200,000 synthetic voters against bare insertion of the same columns in clear text through the same
// store, with the same index and the same rows a transaction. Sealing, blind indexes and all checks are in the first.
import BenchSupport
import ElectionModel
import FoundationEssentials
import Persistence
import Sodium
import Trust
import VoterRegister

let rows = 200_000
let batchRows = 5000
let stationCount = 60

/// A repeatable sequence: SplitMix64.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct BenchPerson {
    let pin: String
    let surname: String
    let givenName: String
    let patronymic: String
    let address: String
    let station: String
}

func people() -> [BenchPerson] {
    let stems = ["Осмон", "Байыш", "Үсөн", "Токтогул", "Жээнбек", "Өмүр", "Ңарын", "Сыдык", "Касым", "Эсен"]
    let given = ["Айгүл", "Бакыт", "Нурлан", "Чынара", "Эрмек", "Гүлнара", "Азамат", "Жылдыз"]
    var random = Seeded(state: 7)
    return (0..<rows).map { number in
        let birth = CivilDate(daysSinceEpoch: Int.random(in: -10_000..<12_000, using: &random))
        // The serial tells 100,000 people apart, the sex the two times 100,000.
        let sex: Sex = number < 100_000 ? .female : .male
        let pin = Pin(sex: sex, birthDate: birth, serial: number % 100_000)
        let ending = sex == .female ? "ова" : "ов"
        return BenchPerson(
            pin: pin?.digits ?? "", surname: stems[number % stems.count] + ending,
            givenName: given[Int.random(in: 0..<given.count, using: &random)],
            patronymic: stems[Int.random(in: 0..<stems.count, using: &random)] + (sex == .female ? "овна" : "ович"),
            address: "Бишкек ш., Чүй пр. \(number % 300), \(number % 90)-батир",
            station: "\(1001 + number % stationCount)")
    }
}

func definition() -> ElectionDefinition {
    func name(_ text: String) -> LocalizedText { LocalizedText(ky: text, ru: text, en: text) }
    let day = CivilDate(daysSinceEpoch: 20_422)
    let district = DistrictId(unchecked: "1")
    return ElectionDefinition(
        election: ElectionId(unchecked: "bench"), kind: .training, title: name("Bench"),
        calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
        districts: [District(id: district, name: name("1"))],
        stations: (0..<stationCount).map {
            PollingStation(id: StationId(unchecked: "\(1001 + $0)"), district: district, name: name("\($0)"))
        }, contests: [], form: ProtocolForm(lines: [], equations: []))
}

func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }

func plainInsertion(_ people: [BenchPerson], path: String) async throws -> Double {
    let store = try SQLiteStore(path: path)
    try await store.migrate([
        SchemaStep(
            "1",
            [
                .table(
                    TableSchema(
                        "plain", primaryKey: ["person"],
                        [
                            .required("person", .int), .required("pin", .text), .required("surname", .text),
                            .required("given_name", .text), .required("patronymic", .text),
                            .required("address", .text), .required("station", .text),
                        ])),
                .index("plain_pin", on: "plain", columns: ["pin"], unique: true),
                .index("plain_station", on: "plain", columns: ["station"], unique: false),
            ])
    ])
    let clock = ContinuousClock()
    let start = clock.now
    for first in stride(from: 0, to: people.count, by: batchRows) {
        let batch = people[first..<min(first + batchRows, people.count)].enumerated().map { place, person in
            [
                SQLValue.int(first + place), .text(person.pin), .text(person.surname), .text(person.givenName),
                .text(person.patronymic), .text(person.address), .text(person.station),
            ]
        }
        try await store.write {
            try $0.bulkInsert(
                into: "plain",
                columns: ["person", "pin", "surname", "given_name", "patronymic", "address", "station"], rows: batch)
        }
    }
    let time = seconds(clock.now - start)
    try store.close()
    return time
}

func sealedImport(path: String, csv: String) async throws -> (time: Double, counts: ImportCounts) {
    let store = try SQLiteStore(path: path)
    let register = try await ElectoralRegister(
        store: store, definition: definition(), keys: RegisterKeys(masterKey: SecretBytes(RandomBytes.make(32))),
        clock: SystemClock(), random: SystemRandom())
    let clock = ContinuousClock()
    let start = clock.now
    let report = try await register.importVoters(from: csv, batchRows: batchRows)
    let time = seconds(clock.now - start)
    try store.close()
    return (time, report.counts)
}

let folder = FileManager.default.temporaryDirectory.path + "/register-bench-\(Hex.encode(RandomBytes.make(6)))"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }
let everybody = people()
var text = "pin,surname,given_name,patronymic,address,station\r\n"
for person in everybody {
    text += "\(person.pin),\(person.surname),\(person.givenName),\(person.patronymic),"
    text += "\"\(person.address)\",\(person.station)\r\n"
}
try Data(text.utf8).write(to: URL(filePath: "\(folder)/voters.csv"))

var sealed: [Double] = []
var plain: [Double] = []
for run in 0..<3 {
    plain.append(try await plainInsertion(everybody, path: "\(folder)/plain-\(run).sqlite"))
    let (time, counts) = try await sealedImport(path: "\(folder)/register-\(run).sqlite", csv: "\(folder)/voters.csv")
    precondition(counts.added == rows && counts.addUp, "the import lost rows")
    sealed.append(time)
}
let value = Double(rows) / sealed.sorted()[1]
let baseline = Double(rows) / plain.sorted()[1]
print("import           \(Int(value)) rows/s")
print("plain insertion  \(Int(baseline)) rows/s")
print(BenchLine("register-import", value: value, unit: "rows/s", baseline: baseline, moreIsBetter: true))
