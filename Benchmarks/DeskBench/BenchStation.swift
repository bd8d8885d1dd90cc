import BenchSupport
import Devices
import ElectionModel
import Files
import Fingerprints
import Persistence
import Sodium
import StationDesk
import SyntheticPeople
import TestSupport
import Trust
import VoterSnapshot

/// A station with 2,500 voters: the first have synthetic fingers read by the real extractor, the others made-up templates.
struct BenchStation {
    static let voters = 2_500
    static let real = 40

    let folder: String
    let service: DeskService
    let members: [CanonicalValue]
    let people: SyntheticPopulation
    let versionCode: String
    /// The file of a correction that adds a voter.
    let correction: String
    /// Every finger of the list.
    let entries: [IndexEntry]

    /// The person with a list number.
    func person(_ listNumber: Int) -> SyntheticPerson { people.person(at: listNumber - 1) }

    init(folder: String, scanner: LibfprintScanner) async throws {
        self.folder = folder
        let sample = try SampleElection()
        let clock = FixedClock()
        let random = SeededRandom(seed: 1)
        people = SyntheticPopulation(seed: 7, votingDay: sample.definition.calendar.votingDay)
        let keys = try HolderKeys(random: random)
        guard let registrar = sample.keys["registrar"],
            let list = ListVersion(rawValue: String(repeating: "ab", count: 32)),
            let book = MemberBook(
                codes: [(MemberId(unchecked: "chair"), "one"), (MemberId(unchecked: "second"), "two")], random: random)
        else { throw BenchFault.setUp }
        members = [["id": "chair", "code": "one"], ["id": "second", "code": "two"]]
        let order = SnapshotOrder(
            station: StationId(unchecked: "1201"), edition: SnapshotEdition(number: 1, listVersion: list),
            validFrom: SampleElection.start, validUntil: SampleElection.start.adding(seconds: 86_400),
            devices: [keys.opening.sealingKey])
        versionCode = order.edition.code
        let writer = SnapshotWriter(
            key: registrar, certificate: try sample.certificate(.registrar, "registrar"), definition: sample.definition,
            clock: clock, random: random)
        let voters = try Self.list(people)
        _ = try await writer.write(voters: voters, order: order, to: "\(folder)/snapshot")
        let settings = StationSettings(
            election: sample.definition.election, kind: .training, station: order.station,
            terminal: TerminalId(unchecked: "t1"), roots: sample.roots, members: book)
        let verified = try SnapshotReader.verify(
            folder: "\(folder)/snapshot",
            expectation: SnapshotExpectation(
                election: settings.election, kind: .training, station: settings.station, roots: sample.roots,
                demandsProof: false), now: SampleElection.start)
        let log = try await StationLog(
            store: try SQLiteStore(path: "\(folder)/log.db"), station: settings.station, terminal: settings.terminal,
            keys: keys, clock: clock)
        let snapshot = try await verified.open(with: keys.opening)
        service = try await DeskService(
            settings: settings, terminalKey: keys.signing.verifyingKey, log: log, snapshot: snapshot,
            opener: keys.opening, kept: [], revocations: [],
            keeper: BenchKeeper(folder: "\(folder)/snapshot", settings: settings, now: SampleElection.start),
            scanner: scanner, extractor: RidgeExtractor(), random: random)

        let added = people.person(at: Self.voters)
        let delta = try writer.delta(
            DeltaOrder(
                line: snapshot.line,
                operations: [
                    .add(
                        SnapshotVoter(
                            listNumber: Self.voters + 1, pin: added.pin, surname: added.name.surname,
                            givenName: added.name.givenName, patronymic: added.name.patronymic, photo: [],
                            templates: [
                                SnapshotTemplate(position: 2, record: try Self.record(Self.voters, .rightIndex))
                            ], mark: nil))
                ], voters: Self.voters + 1))
        correction = "\(folder)/delta"
        try DurableFile.replace(correction, delta.bytes)
        entries = voters.flatMap { voter in
            voter.templates.compactMap { template in
                (try? FingerTemplate(isoRecord: template.record)).map {
                    IndexEntry(reference: voter.listNumber, position: .unknown, template: $0)
                }
            }
        }
    }

    /// A template that needs no image.
    private static func record(_ person: Int, _ digit: HandDigit) throws -> [UInt8] {
        try FingerMinutiae(seed: 5, person: person, digit: digit).template(number: 0, difficulty: 0).isoRecord()
    }

    private static func list(_ people: SyntheticPopulation) throws -> [SnapshotVoter] {
        var voters: [SnapshotVoter] = []
        for number in 1...Self.voters {
            let person = people.person(at: number - 1)
            var templates: [SnapshotTemplate] = []
            for digit in [HandDigit.rightIndex, .leftIndex] {
                let record: [UInt8]
                if number <= real {
                    let image = person.finger(digit).impression(number: 0, conditions: .good)
                    guard case .template(let template) = RidgeExtractor().extract(image, position: .rightIndex) else {
                        throw BenchFault.setUp
                    }
                    record = template.isoRecord()
                } else {
                    record = try Self.record(number, digit)
                }
                templates.append(SnapshotTemplate(position: digit.rawValue, record: record))
            }
            voters.append(
                SnapshotVoter(
                    listNumber: number, pin: person.pin, surname: person.name.surname, givenName: person.name.givenName,
                    patronymic: person.name.patronymic, photo: [], templates: templates, mark: nil))
        }
        return voters
    }
}

enum BenchFault: Error {
    case setUp
    case unexpected(String)
}
