import Devices
import ElectionModel
import Fingerprints
import Imaging
import Persistence
import ReaderWire
import Sodium
import StationDesk
import Synchronization
import TestSupport
import Testing
import Trust
import VoterSnapshot

@Suite struct DeskServiceTests {
    let station: StationFixture
    let store: MemoryStore

    init() async throws {
        station = try await StationFixture()
        store = try MemoryStore()
    }

    static func seen(
        _ listNumber: Int, _ position: FingerPosition = .rightIndex, seed: UInt64 = 2
    ) throws -> ExtractionOutcome {
        .template(try StationFixture.finger(listNumber, position).impression(seed))
    }

    static func scan(_ visit: CanonicalValue) -> CanonicalValue { ["do": "scan", "visit": visit, "seconds": 20] }

    @Test func `a voter goes from the document to the ballots in hand`() async throws {
        let service = try await station.opened(store, fingers: [try Self.seen(2, .leftIndex)])
        let begun = try await service.ask(["do": "begin", "pin": .string(try StationFixture.pin(2).digits)])
        #expect(begun["reply"] == "finger-wanted")
        #expect(begun["listNumber"] == 2)
        #expect(begun["fingers"] == [2, 7])
        #expect(
            begun["voters"] == [
                [
                    "listNumber": 2, "surname": "Surname2", "givenName": "Given2", "patronymic": "", "birthYear": 1982,
                ]
            ])
        let visit = try #require(begun["visit"])
        let events = Mutex<[CanonicalValue]>([])
        let green = try await service.ask(Self.scan(visit)) { event in events.withLock { $0.append(event) } }
        #expect(green["reply"] == "confirmed")
        #expect(green["basis"] == "finger")
        #expect(green["colour"] == "green")
        #expect(try green.int("answeredInMs") < 2000)
        let issued = try await service.ask(["do": "issue", "visit": visit])
        #expect(issued["reply"] == "issued")
        #expect(issued["contests"] == ["mayor"])
        #expect(try await service.ask(["do": "issue", "visit": visit]) == issued)
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        let status = try await service.ask(["do": "status"])
        #expect(status["issued"] == 1 && status["records"] == 3 && status["busy"] == false)
        let again = try await service.ask(["do": "begin", "pin": .string(try StationFixture.pin(2).digits)])
        #expect(again["reason"] == "already-issued" && again["colour"] == "red")
    }

    @Test func `a stranger's finger is amber, never red`() async throws {
        let service = try await station.opened(
            store, fingers: [try Self.seen(3), .unusable(.smudged), try Self.seen(2)])
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        let first = try await service.ask(Self.scan(visit))
        #expect(first["reply"] == "not-matched" && first["colour"] == "amber")
        #expect(first["next"] == "other-finger")
        let second = try await service.ask(Self.scan(visit)) { event in events.withLock { $0.append(event) } }
        #expect(second["next"] == "two-members")
        #expect(events.withLock { $0 } == [["event": "unusable", "hint": "smudged"]])
        #expect(try await service.ask(Self.scan(visit))["reply"] == "confirmed")
    }

    @Test func `a weak image of a finger that was not recognised gets a hint, a recognised one none`() async throws {
        func weak(_ listNumber: Int) throws -> ExtractionOutcome {
            let finger = try StationFixture.finger(listNumber, .rightIndex).impression(2)
            return .template(
                try FingerTemplate(
                    width: finger.width, height: finger.height, resolution: finger.resolution,
                    position: finger.position, quality: ImageQuality.weak - 1, minutiae: finger.minutiae))
        }
        let bare = try #require(
            GreyImage(width: 200, height: 200, dpi: 500, pixels: [UInt8](repeating: 240, count: 40_000)))
        let service = try await station.opened(
            store, fingers: [try weak(3), try weak(2)], steps: [.image(bare), .image(bare)])
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        for reply in ["not-matched", "confirmed"] as [CanonicalValue] {
            let answer = try await service.ask(Self.scan(visit)) { event in events.withLock { $0.append(event) } }
            #expect(answer["reply"] == reply)
            #expect(events.withLock { $0 } == [["event": "weak", "hint": "noRidges"]])
        }
    }

    @Test func `a search proposes, a second finger confirms, the first one again does not`() async throws {
        let service = try await station.opened(
            store,
            fingers: [try Self.seen(5), try Self.seen(5, seed: 3), try Self.seen(5, .leftIndex)])
        let visit = try #require(try await service.ask(["do": "begin"])["visit"])
        for _ in 0..<2 {
            let proposed = try await service.ask(Self.scan(visit))
            #expect(proposed["reply"] == "proposed")
            #expect(proposed["listNumbers"] == [5])
            let voters = try proposed.array("voters")
            #expect(voters.count == 1)
            let score = try #require(voters.first).int("score")
            #expect(score >= 60)
        }
        let confirmed = try await service.ask(Self.scan(visit))
        #expect(confirmed["reply"] == "confirmed" && confirmed["basis"] == "two-fingers")
    }

    @Test func `who voted at home gets no ballot because a member knows the face`() async throws {
        let service = try await station.opened(
            store, fingers: [try Self.seen(StationFixture.atHome), try Self.seen(5)])
        let visit = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(Self.scan(visit))["listNumbers"] == [.int(StationFixture.atHome)])
        let confirm: CanonicalValue = ["do": "confirm", "visit": visit, "listNumber": .int(StationFixture.atHome)]
        #expect(try await service.ask(confirm.with("third"))["reason"] == "voted-at-home")
        #expect(try await service.ask(["do": "issue", "visit": visit])["mistake"] == "other-visit")
        let next = try #require(try await service.ask(["do": "begin"])["visit"])
        _ = try await service.ask(Self.scan(next))
        let member: CanonicalValue = ["do": "confirm", "visit": next, "listNumber": 5]
        #expect(try await service.ask(member.with("third"))["basis"] == "finger-and-member")
    }

    @Test func `who has no finger in the list is identified by two members`() async throws {
        let service = try await station.opened(store, fingers: [try Self.seen(StationFixture.fingerless)])
        let visit = try await service.begin(StationFixture.fingerless)
        #expect(try await service.ask(Self.scan(visit))["reply"] == "not-matched")
        let fallback: CanonicalValue = ["do": "fallback", "visit": visit, "reason": "no-finger"]
        #expect(try await service.ask(fallback.with("chair", "chair"))["reply"] == "unknown-member")
        let confirmed = try await service.ask(fallback.with("chair", "third"))
        #expect(confirmed["reply"] == "confirmed" && confirmed["basis"] == "two-members")
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "issued")
    }

    @Test(arguments: ["spoil", "settle", "reject-photo", "fallback", "close", "open"])
    func `a wrong code of either member changes nothing`(request: String) async throws {
        let service = try await station.opened(store)
        let visit = try await service.begin(2)
        let before = try await service.records()
        let right: CanonicalValue = ["id": "chair", "code": .string(StationFixture.codes["chair"] ?? "")]
        let wrong: CanonicalValue = ["id": "second", "code": "code-one"]
        for (first, second) in [(right, wrong), (wrong, right), (right, right)] {
            let reply = try await service.ask([
                "do": .string(request), "visit": visit, "listNumber": 2, "handedOver": true, "reason": "no-finger",
                "papers": [], "versionCode": "x", "first": first, "second": second,
            ])
            #expect(reply == ["reply": "unknown-member", "colour": "amber"])
        }
        #expect(try await service.records() == before)
    }

    static let failures: [(ScanError, String?)] = [
        (.reader(.noDevice), "no-device"), (.reader(.removed), "unplugged"), (.reader(.tooHot), "too-hot"),
        (.reader(.busy), "busy"), (.reader(.other), "reader-fault"), (.readerRestarted, "restarted"),
        (.readerUnavailable, "unavailable"), (.reader(.timedOut), nil), (.reader(.cancelled), nil),
    ]

    @Test(arguments: failures)
    func `a reader that fails leads to two members, a finger that did not come does not`(
        error: ScanError, code: String?
    ) async throws {
        let service = try await station.opened(store, steps: [.event(.waitingForFinger), .failure(error)])
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        let reply = try await service.ask(Self.scan(visit)) { event in events.withLock { $0.append(event) } }
        if let code {
            #expect(reply["next"] == "two-members")
            #expect(
                events.withLock { $0 } == [
                    ["event": "waiting-for-finger"], ["event": "reader", "failure": .string(code)],
                ])
        } else {
            #expect(reply == ["reply": "no-finger", "colour": "amber"])
        }
        #expect(try await service.ask(["do": "cancel", "visit": visit])["reply"] == "cancelled")
    }

    @Test func `an extractor that does not work is a reader that does not work`() async throws {
        let service = try await station.opened(store, fingers: [nil])
        let visit = try await service.begin(2)
        #expect(try await service.ask(Self.scan(visit))["next"] == "two-members")
    }

    @Test func `a wrong version code opens nothing`() async throws {
        let service = try await station.service(store)
        let request: CanonicalValue = ["do": "open", "versionCode": "0000-0000-1"]
        #expect(try await service.ask(request.with("chair", "second"))["mistake"] == "other-version")
        #expect(try await service.ask(["do": "status"])["phase"] == "before-opening")
        #expect(try await service.records().isEmpty)
    }

    @Test func `a photo goes to the screen, and only of whom the person at the desk may be`() async throws {
        let service = try await station.opened(store)
        #expect(try await service.ask(["do": "photo", "listNumber": 3])["reply"] == "no-such-voter")
        _ = try await service.begin(3)
        let photo = try await service.ask(["do": "photo", "listNumber": 3])
        #expect(photo["image"] == .string(Base64.encode([UInt8](repeating: 3, count: 40))))
        #expect(try await service.ask(["do": "photo", "listNumber": 2])["reply"] == "no-such-voter")
    }

    @Test func `a restart goes on from the log, and settles what was interrupted`() async throws {
        let seen = try Self.seen(2)
        let first = try await station.opened(store, fingers: [seen])
        let visit = try await first.begin(2)
        _ = try await first.ask(Self.scan(visit))
        _ = try await first.ask(["do": "issue", "visit": visit])
        let second = try await station.service(store, fingers: [seen])
        #expect(try await second.ask(["do": "status"])["unsettled"] == [2])
        let pin = CanonicalValue.string(try StationFixture.pin(2).digits)
        let interrupted = try await second.ask(["do": "begin", "pin": pin])
        #expect(interrupted["reply"] == "interrupted" && interrupted["listNumber"] == 2)
        let settle: CanonicalValue = ["do": "settle", "listNumber": 2, "handedOver": false]
        #expect(try await second.ask(settle.with("second", "third"))["reply"] == "spoiled")
        #expect(try await second.ask(Self.scan(try await second.begin(2)))["reply"] == "confirmed")
    }

    @Test func `a log on another snapshot, and a snapshot of another station, are refused`() async throws {
        _ = try await station.opened(store)
        let other = try await StationFixture()
        #expect(other.snapshot.manifest.fileHash != station.snapshot.manifest.fileHash)
        await #expect(throws: StationLog.Fault.foreign) { _ = try await other.service(self.store) }
        let elsewhere = StationSettings(
            election: station.settings.election, kind: station.settings.kind, station: StationId(unchecked: "1202"),
            terminal: station.settings.terminal, roots: station.settings.roots, members: station.settings.members)
        let log = try await station.log(try MemoryStore())
        await #expect(throws: SnapshotRefusal.otherStation(StationId(unchecked: "1201"))) {
            _ = try await DeskService(
                settings: elsewhere, terminalKey: self.station.keys.signing.verifyingKey, log: log,
                snapshot: self.station.snapshot, opener: self.station.keys.opening, kept: [],
                revocations: [], keeper: self.station.corrections, scanner: ScriptedScanner([]),
                extractor: ScriptedExtractor([]), random: SeededRandom(seed: 1))
        }
    }

    @Test func `nothing personal is in events or in the log`() async throws {
        let service = try await station.opened(
            store, fingers: [try Self.seen(3), .unusable(.dry), try Self.seen(2)])
        let visit = try await service.begin(2)
        let events = Mutex<[CanonicalValue]>([])
        for _ in 0..<3 { _ = try await service.ask(Self.scan(visit)) { event in events.withLock { $0.append(event) } } }
        _ = try await service.ask(["do": "issue", "visit": visit])
        _ = try await service.begin(2)
        let texts =
            events.withLock { $0 }.map { $0.encoded() } + (try await service.records()).map(\.canonicalBytes)
        #expect(texts.count >= 3)
        // Four digits alone are in many a hash.
        let secrets = [
            "Surname2", "Given2", ":1982", "\"1982", try StationFixture.pin(2).digits, "code-one", "code-two",
        ]
        for text in texts.map({ String(decoding: $0, as: UTF8.self) }) {
            for secret in secrets { #expect(!text.contains(secret)) }
        }
    }
}
