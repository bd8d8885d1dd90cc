// Times the opening of a station's snapshot (2,500 voters, a photo of 4 KB and two templates of 300 bytes each) from its
// folder to a voter found, against decrypting the same bytes and nothing else. Medians of the same run.
import BenchSupport
import ElectionModel
import FoundationEssentials
import Sodium
import Trust
import VoterSnapshot

struct FixedClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 2_000_000) }
}

enum BenchError: Error {
    case unexpected
}

func name(_ text: String) -> LocalizedText { LocalizedText(ky: text, ru: text, en: text) }

func made<T>(_ value: T?) throws -> T {
    guard let value else { throw BenchError.unexpected }
    return value
}

func voter(_ number: Int) throws -> SnapshotVoter {
    let birth = try made(CivilDate(year: 1950 + number % 50, month: 1 + number % 12, day: 1 + number % 28))
    return SnapshotVoter(
        listNumber: number, pin: try made(Pin(sex: .male, birthDate: birth, serial: number)),
        surname: "Асанов\(number)", givenName: "Бакыт", patronymic: "Өмүрбекович", photo: RandomBytes.make(4096),
        templates: [2, 7].map { SnapshotTemplate(position: $0, record: RandomBytes.make(300)) }, mark: nil)
}

func definition(_ station: StationId) throws -> ElectionDefinition {
    let district = DistrictId(unchecked: "d1")
    let day = try made(CivilDate(year: 2027, month: 1, day: 24))
    return ElectionDefinition(
        election: ElectionId(unchecked: "bench"), kind: .training, title: name("Bench"),
        calendar: ElectionCalendar(preliminaryList: day, finalList: day, votingDay: day, results: day),
        districts: [District(id: district, name: name("1"))],
        stations: [PollingStation(id: station, district: district, name: name("1201"))],
        contests: [
            Contest(
                id: ContestId(unchecked: "c"), title: name("1"), districts: [district],
                options: [ContestOption(id: OptionId(unchecked: "o"), name: name("1"))], rule: .mostVotes)
        ], form: ProtocolForm(lines: [ProtocolLine(id: "1", text: name("1"), source: .listed)], equations: []))
}

/// Milliseconds of decrypting chunk by chunk.
func plainDecrypt(_ sealed: [UInt8], _ key: SecretBytes) throws -> Double {
    let clock = ContinuousClock()
    return try clock.measure {
        var opener = try StreamOpener(key: key, header: Array(sealed[..<24]))
        for start in stride(from: 24, to: sealed.count, by: 65_553) {
            _ = try opener.open(Array(sealed[start..<min(start + 65_553, sealed.count)]))
        }
        try opener.finish()
    } / .milliseconds(1)
}

let parent = FileManager.default.temporaryDirectory.path + "/snapshot-bench-\(Hex.encode(RandomBytes.make(8)))"
try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: false)
defer { try? FileManager.default.removeItem(atPath: parent) }

let station = StationId(unchecked: "1201")
let registrar = try HolderKeys(random: SystemRandom())
let device = try HolderKeys(random: SystemRandom())
let election = try definition(station)
var certificate = RoleCertificate(
    election: election.election, kind: .training, role: .registrar, subject: "registrar",
    signKey: registrar.signing.verifyingKey, sealKey: nil, notBefore: Timestamp(milliseconds: 0),
    notAfter: Timestamp(milliseconds: 4_000_000))
certificate.endorse(with: registrar.signing)
let roots = try made(RootPolicy(keys: [registrar.signing.verifyingKey], threshold: 1))
let edition = SnapshotEdition(
    number: 1, listVersion: try made(ListVersion(rawValue: Hex.encode(RandomBytes.make(32)))))
let writer = SnapshotWriter(
    key: registrar.signing, certificate: certificate, definition: election, clock: FixedClock(),
    random: SystemRandom())
let order = SnapshotOrder(
    station: station, edition: edition, validFrom: Timestamp(milliseconds: 1_000_000),
    validUntil: Timestamp(milliseconds: 3_000_000), devices: [device.opening.sealingKey])
let expectation = SnapshotExpectation(
    election: election.election, kind: .training, station: station, roots: roots, lastSeen: edition,
    versionCode: edition.code, demandsProof: false)

let voters = try (1...2500).map { try voter($0) }
let clock = ContinuousClock()
let folder = parent + "/1201"
var start = clock.now
let manifest = try await writer.write(voters: voters, order: order, to: folder)
let writing = (clock.now - start) / .milliseconds(1)

// The same number of random bytes, sealed in the same chunks.
let key = SecretBytes(RandomBytes.make(32))
var sealer = try StreamSealer(key: key)
var sealed = sealer.header
let text = manifest.payload.size - 24 - (manifest.payload.size - 24 + 65_552) / 65_553 * 17
for place in stride(from: 0, to: text, by: 65_536) {
    sealed += sealer.seal(RandomBytes.make(min(65_536, text - place)), last: place + 65_536 >= text)
}

var checks: [Double] = []
var opens: [Double] = []
var plain: [Double] = []
for run in 0..<15 {
    start = clock.now
    let verified = try SnapshotReader.verify(folder: folder, expectation: expectation, now: order.validFrom)
    let checked = clock.now
    let snapshot = try await verified.open(with: device.opening)
    guard try await snapshot.voter(listNumber: 1 + run * 100) != nil else { throw BenchError.unexpected }
    checks.append((checked - start) / .milliseconds(1))
    opens.append((clock.now - start) / .milliseconds(1))
    plain.append(try plainDecrypt(sealed, key))
}

let value = quantile(0.5, of: opens)
let baseline = quantile(0.5, of: plain)
print("payload       \(manifest.payload.size) bytes")
print("writing       \(rounded(writing)) ms")
print("verifying     \(rounded(quantile(0.5, of: checks))) ms")
print("to a voter    \(rounded(value)) ms")
print("plain decrypt \(rounded(baseline)) ms")
print(BenchLine("snapshot-open", value: value, unit: "ms", baseline: baseline))
