import ElectionModel
import Files
import Fingerprints
import Ledger
import Persistence
import Sodium
import StationDesk
import Tabulation
import TestSupport
import Testing
import Trust
import VoterSnapshot

@Suite struct ClosingPackageTests {
    let station: StationFixture
    let service: DeskService

    /// A station at which voters 1, 2 and 3 got ballots and the first spoiled theirs once.
    init() async throws {
        station = try await StationFixture()
        let fingers = try [1, 2, 3, 1].map { try DeskServiceTests.seen($0) }
        service = try await station.opened(try MemoryStore(), fingers: fingers)
        for number in [1, 2, 3] { try await serve(number) }
        let spoil: CanonicalValue = ["do": "spoil", "listNumber": 1]
        _ = try await service.ask(spoil.with("chair", "second"))
        try await serve(1)
    }

    func serve(_ number: Int) async throws {
        station.clock.advance(seconds: 61)
        let visit = try await service.begin(number)
        let requests: [CanonicalValue] = [
            DeskServiceTests.scan(visit), ["do": "issue", "visit": visit], ["do": "handed-over", "visit": visit],
        ]
        for request in requests {
            _ = try await service.ask(request)
            station.clock.advance(seconds: 7)
        }
    }

    static let paper: CanonicalValue = [
        "contest": "mayor",
        "lines": [
            ["line": "2", "value": 100], ["line": "6", "value": 96], ["line": "7", "value": 3],
            ["line": "8", "value": 0], ["line": "9", "value": 1], ["line": "10", "value": 2],
        ],
        "votes": [
            ["option": "a", "value": 2], ["option": "b", "value": 0], ["option": "c", "value": 0],
            ["option": "against-all", "value": 0],
        ],
    ]

    func closed() async throws -> [StationRecord] {
        let close: CanonicalValue = ["do": "close", "papers": [Self.paper]]
        #expect(try await service.ask(close.with("chair", "third"))["reply"] == "closed")
        return try await service.records()
    }

    func package(_ records: [StationRecord]) throws -> ClosingPackage? {
        ClosingPackage(
            definition: station.sample.definition, settings: station.settings, records: records, keys: station.keys,
            auditor: station.auditor.sealingKey)
    }

    @Test func `a station that is not closed has no package`() async throws {
        let records = try await service.records()
        #expect(try package(records) == nil)
        #expect(try package([]) == nil)
    }

    @Test func `the protocol says what the log and the count say, and commits to the log`() async throws {
        let records = try await closed()
        let package = try #require(try package(records))
        #expect(package.submissions.count == 1)
        let made = try StationProtocol(canonical: package.submissions[0].body)
        #expect(["1", "3", "4", "5"].map { made.value(of: $0) } == [8, 3, 0, 1])
        #expect(made.hourly.map(\.issued) == [4])
        #expect(made.snapshot == station.snapshot.manifest.fileHash)
        guard case .opened(let opening) = records[0].event else {
            Issue.record("a log begins with the opening")
            return
        }
        let root = SHA256.hash(try #require(records.last).canonicalBytes)
        #expect(made.log == Hex.encode(SHA256.hash(try Hex.decode(opening.salt) + root)))
        let form = station.sample.definition.form
        let contest = try #require(station.sample.definition.contests.first)
        #expect(
            made.faults(
                form: form, formHash: Hex.encode(SHA256.hash(form.canonicalBytes)), contest: contest, listed: 8
            ).isEmpty)
    }

    @Test func `the public part names nobody, by name, number or time`() async throws {
        let records = try await closed()
        let package = try #require(try package(records))
        try package.write(to: "\(station.folder.path)/closing")
        let bytes = try DurableFile.read("\(station.folder.path)/closing/public/protocol-mayor.json", limit: 100_000)
        let value = try CanonicalValue.parseCanonical(bytes)
        #expect(try Submission(canonical: value) == package.submissions[0])
        guard case .object(let outer) = value, case .object(let body)? = outer["body"] else {
            Issue.record("a submission is an object with a body")
            return
        }
        #expect(outer.keys.sorted() == ["body", "idem", "keyId", "role", "sig", "type"])
        #expect(
            body.keys.sorted() == [
                "contest", "delta", "form", "hourly", "lines", "log", "snapshot", "station", "supersedes", "v",
                "votes",
            ])
        let text = String(decoding: bytes, as: UTF8.self)
        for word in ["listNumber", "visit", "Surname", "chair", "second"] { #expect(!text.contains(word)) }
        for record in records.dropFirst().dropLast() { #expect(!text.contains("\(record.time.milliseconds)")) }
        for number in 1...StationFixture.voters { #expect(!text.contains(try StationFixture.pin(number).digits)) }
    }

    @Test func `the sealed part is the whole log, and only the auditor opens it`() async throws {
        let records = try await closed()
        let package = try #require(try package(records))
        try package.write(to: "\(station.folder.path)/closing")
        let sealed = try DurableFile.read("\(station.folder.path)/closing/sealed/log.sealed", limit: 1_000_000)
        #expect(sealed == package.sealedLog)
        #expect(!String(decoding: sealed, as: UTF8.self).contains("listNumber"))
        #expect(throws: SodiumError.self) { try station.keys.opening.open(sealed) }
        let stranger = try OpeningKey(seed: SecretBytes([UInt8](repeating: 9, count: 32)))
        #expect(throws: SodiumError.self) { try stranger.open(sealed) }
        let lines = try station.auditor.open(sealed).exposed.split(separator: UInt8(ascii: "\n"))
        #expect(try lines.map { try StationRecord(canonicalBytes: Array($0)) } == records)
        var damaged = sealed
        damaged[sealed.count / 2] ^= 1
        #expect(throws: SodiumError.self) { try station.auditor.open(damaged) }
    }

    @Test func `the ledger takes the protocol once`() async throws {
        let package = try #require(try package(try await closed()))
        let ledger = try await openLedger()
        let receipts = try await ledger.append(package.submissions)
        let unit = await ledger.state.protocolEntry(
            station: station.settings.station, contest: ContestId(unchecked: "mayor"))
        #expect(unit == receipts[0].seq)
        #expect(try await ledger.append(package.submissions) == receipts)
    }

    /// A ledger in the phase in which protocols come, with the station's certificate and snapshot.
    private func openLedger() async throws -> LedgerWriter {
        let sample = station.sample
        let election = sample.definition.election
        let ledger = try await LedgerWriter(
            path: "\(station.folder.path)/ledger", election: election, key: try #require(sample.keys["log"]),
            clock: FixedClock())
        func entry(_ type: EntryType, _ body: CanonicalValue, by subject: String = "commission") throws -> Submission {
            Submission(election: election, type: type, body: body, key: try #require(sample.keys[subject]))
        }
        func phase(_ from: ElectionPhase, _ to: ElectionPhase) throws -> Submission {
            try entry(.phase, ["v": 1, "from": .string(from.rawValue), "to": .string(to.rawValue)])
        }
        let voters = CanonicalValue.int(StationFixture.voters)
        let version = CanonicalValue.string(try StationFixture.listVersion().rawValue)
        _ = try await ledger.append([entry(.genesis, try sample.genesis())], definition: sample.definition)
        _ = try await ledger.append([
            phase(.called, .lists),
            entry(
                .listCommitment,
                [
                    "v": 1, "number": 1, "previous": .string(String(repeating: "0", count: 64)),
                    "commitment": .string(Hex.encode(StationFixture.commitment)), "version": version, "stage": "final",
                    "stations": [["station": "1201", "voters": voters], ["station": "1202", "voters": 0]],
                    "voters": voters,
                ], by: "registrar"),
            phase(.lists, .candidates), phase(.candidates, .keys),
            entry(.keyAdd, ["v": 1, "certificate": try sample.certificate(.station, "1201").canonical]),
            entry(
                .snapshotIssue,
                [
                    "v": 1, "station": "1201", "number": 1, "listVersion": version, "voters": voters,
                    "manifest": .string(station.snapshot.manifest.fileHash),
                ], by: "registrar"),
            phase(.keys, .open),
        ])
        return ledger
    }
}
