import ElectionModel
import Fingerprints
import Ledger
import Persistence
import Sodium
import StationDesk
import Tabulation
import TestSupport
import Testing
import VoterSnapshot

@Suite struct DeskServiceCorrectionTests {
    let station: StationFixture
    let store: TroubledStore

    init() async throws {
        station = try await StationFixture()
        store = try TroubledStore()
    }

    static let elsewhere = StationId(unchecked: "1202")

    func corrections(_ service: DeskService) async throws -> [StationEvent.Correction] {
        try await service.records().compactMap { if case .corrected(let said) = $0.event { said } else { nil } }
    }

    func begin(_ service: DeskService, _ listNumber: Int) async throws -> CanonicalValue {
        try await service.ask(["do": "begin", "pin": .string(try StationFixture.pin(listNumber).digits)])
    }

    func serve(_ service: DeskService, _ listNumber: Int) async throws {
        let visit = try await service.begin(listNumber)
        #expect(try await service.ask(DeskServiceTests.scan(visit))["reply"] == "confirmed")
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
    }

    @Test func `a correction says in numbers what it did, and the log has it`() async throws {
        let service = try await station.opened(store)
        let delta = try station.delta(
            after: station.snapshot.line,
            [
                .add(try StationFixture.voter(9)), .add(try StationFixture.voter(10)), .remove(listNumber: 1),
                .transfer(listNumber: 2, to: Self.elsewhere), .mark(listNumber: 3, .votedRemotely),
            ], voters: 8)
        let reply = try await station.correct(service, delta)
        #expect(
            reply == [
                "reply": "corrected", "colour": "green", "number": 1, "voters": 8, "added": 2, "removed": 1,
                "transferred": 1, "marked": 1, "revoked": 0, "terminalRevoked": false,
            ])
        let said = try #require(try await corrections(service).first)
        #expect(said.hash == delta.statement.fileHash && said.voters == 8 && !said.revokesTerminal)
        #expect(station.corrections.numbers == [1])
        let status = try await service.ask(["do": "status"])
        #expect(status["delta"] == 1 && status["voters"] == 8 && status["terminalRevoked"] == false)
    }

    @Test func `an added voter is found by document and by finger`() async throws {
        let service = try await station.opened(
            store,
            fingers: [
                try DeskServiceTests.seen(9), try DeskServiceTests.seen(9), try DeskServiceTests.seen(9, .leftIndex),
                try DeskServiceTests.seen(5),
            ])
        #expect(try await begin(service, 9)["reason"] == "not-on-list")
        let delta = try station.delta(after: station.snapshot.line, [.add(try StationFixture.voter(9))], voters: 9)
        _ = try await station.correct(service, delta)
        #expect(try await begin(service, 9)["reply"] == "finger-wanted")
        let document = try await service.begin(9)
        #expect(try await service.ask(DeskServiceTests.scan(document))["basis"] == "finger")
        let visit = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(DeskServiceTests.scan(visit))["listNumbers"] == [9])
        let confirmed = try await service.ask(DeskServiceTests.scan(visit))
        #expect(confirmed["basis"] == "two-fingers" && confirmed["listNumber"] == 9)
        _ = try await service.ask(["do": "issue", "visit": visit])
        guard case .issued(let issue)? = try await service.records().last?.event else {
            Issue.record("no issue")
            return
        }
        #expect(issue.marksAsOf.snapshot == 1 && issue.marksAsOf.delta == 1)
        _ = try await service.ask(["do": "handed-over", "visit": visit])
        // Those of the snapshot are still found.
        let other = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(DeskServiceTests.scan(other))["listNumbers"] == [5])
    }

    @Test func `a removed and a transferred voter are refused with the reason, and their fingers are not found`()
        async throws
    {
        let service = try await station.opened(
            store, fingers: [try DeskServiceTests.seen(1), try DeskServiceTests.seen(2)])
        let steps = try station.deltas([
            ([.remove(listNumber: 1)], 7), ([.transfer(listNumber: 2, to: Self.elsewhere)], 6),
        ])
        for delta in steps { #expect(try await station.correct(service, delta)["reply"] == "corrected") }
        let removed = try await begin(service, 1)
        #expect(removed["reason"] == "removed" && removed["colour"] == "red" && removed["listNumber"] == 1)
        let moved = try await begin(service, 2)
        #expect(moved["reason"] == "transferred" && moved["to"] == "1202")
        for _ in 1...2 {
            let visit = try #require(try await service.ask(["do": "begin"])["visit"])
            #expect(try await service.ask(DeskServiceTests.scan(visit))["reply"] == "not-matched")
        }
        #expect(try await service.records().count == 3)
    }

    @Test(arguments: [(VoterMark.votedRemotely, "voted-remotely"), (.votedAtHome, "voted-at-home")])
    func `a mark refuses the voter, by document and by finger`(mark: VoterMark, reason: String) async throws {
        let service = try await station.opened(
            store, fingers: [try DeskServiceTests.seen(3), try DeskServiceTests.seen(3, .leftIndex)])
        let delta = try station.delta(after: station.snapshot.line, [.mark(listNumber: 3, mark)], voters: 8)
        _ = try await station.correct(service, delta)
        #expect(try await begin(service, 3)["reason"] == .string(reason))
        let visit = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(DeskServiceTests.scan(visit))["listNumbers"] == [3])
        #expect(try await service.ask(DeskServiceTests.scan(visit))["reason"] == .string(reason))
    }

    @Test func `wrong fingers of a row are gone when the row is corrected`() async throws {
        let service = try await station.opened(
            store, fingers: [try DeskServiceTests.seen(5), try DeskServiceTests.seen(11)])
        let delta = try station.delta(
            after: station.snapshot.line,
            [.remove(listNumber: 5), .add(try StationFixture.voter(5, fingersOf: 11))], voters: 8)
        _ = try await station.correct(service, delta)
        let old = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(DeskServiceTests.scan(old))["reply"] == "not-matched")
        let new = try #require(try await service.ask(["do": "begin"])["visit"])
        #expect(try await service.ask(DeskServiceTests.scan(new))["listNumbers"] == [5])
    }

    @Test func `a correction comes in its order, once, and whole`() async throws {
        let service = try await station.opened(store)
        let steps = try station.deltas([([.remove(listNumber: 1)], 7), ([.remove(listNumber: 2)], 6)])
        let early = try await station.correct(service, steps[1])
        #expect(early["reply"] == "correction-refused" && early["nature"] == "conflict" && early["colour"] == "amber")
        let text = try early.value("text", as: LocalizedText.self)
        #expect(text.en.contains("correction 1 has not come yet") && text.ky != text.en && text.ru != text.en)
        #expect(try await station.correct(service, steps[0])["number"] == 1)
        #expect(try await station.correct(service, steps[0]) == ["reply": "known", "number": 1, "colour": "green"])
        #expect(try await station.correct(service, steps[1])["voters"] == 6)
        station.corrections.bring(Array(steps[0].bytes.dropLast()), as: "/stick/half")
        #expect(
            try await service.ask(["do": "correct", "delta": "/stick/half"])["reply"] == "correction-refused")
        #expect(try await corrections(service).map(\.number) == [1, 2])
        #expect(station.corrections.numbers == [1, 2])
    }

    @Test func `a correction is named by its whole path`() {
        for path: CanonicalValue in ["delta-1.sealed", "", .null, 7] {
            #expect(throws: CanonicalError.self) {
                _ = try DeskRequest(canonical: ["do": "correct", "delta": path])
            }
        }
    }

    @Test func `a correction that contradicts the list changes nothing and is not kept`() async throws {
        let service = try await station.opened(store)
        for (operations, voters) in [
            ([DeltaOperation.remove(listNumber: 70)], 7), ([.add(try StationFixture.voter(3))], 9),
            ([.remove(listNumber: 1)], 8),
        ] {
            let delta = try station.delta(after: station.snapshot.line, operations, voters: voters)
            #expect(try await station.correct(service, delta)["reply"] == "correction-refused")
        }
        #expect(station.corrections.numbers.isEmpty)
        #expect(try await service.records().count == 1)
        #expect(try await begin(service, 1)["reply"] == "finger-wanted")
    }

    @Test func `another station's correction is refused`() async throws {
        let service = try await station.opened(store)
        let other = try await StationFixture()
        let delta = try other.delta(after: other.snapshot.line, [.remove(listNumber: 1)], voters: 7)
        let reply = try await station.correct(service, delta)
        #expect(try reply.value("text", as: LocalizedText.self).en.contains("another snapshot"))
        #expect(station.corrections.numbers.isEmpty)
    }

    @Test func `before the doors open a correction counts at once, and the opening says so`() async throws {
        let service = try await station.service(store)
        let steps = try station.deltas([([.remove(listNumber: 1)], 7), ([.remove(listNumber: 2)], 6)])
        #expect(try await station.correct(service, steps[0])["reply"] == "corrected")
        #expect(try await service.records().isEmpty)
        #expect(try await service.ask(["do": "status"])["voters"] == 7)
        let next = try await station.service(store)
        #expect(try await next.ask(["do": "status"])["delta"] == 1)
        let open: CanonicalValue = ["do": "open", "versionCode": .string(station.snapshot.manifest.versionCode)]
        #expect(try await next.ask(open.with("chair", "second"))["voters"] == 7)
        guard case .opened(let opening)? = try await next.records().first?.event else {
            Issue.record("no opening")
            return
        }
        #expect(opening.delta == 1 && opening.voters == 7)
        _ = try await station.correct(next, steps[1])
        #expect(try await corrections(next).map(\.number) == [2])
    }

    @Test func `a kill between keeping a correction and its event is made good at the next start`() async throws {
        let service = try await station.opened(store)
        let delta = try station.delta(after: station.snapshot.line, [.remove(listNumber: 1)], voters: 7)
        station.corrections.expect(.killedAfterwards)
        await #expect(throws: MemoryKeeper.Trouble.self) { _ = try await station.correct(service, delta) }
        // The desk that goes on knows nothing of it; what was not said is not in force.
        #expect(try await begin(service, 1)["reply"] == "finger-wanted")
        #expect(try await corrections(service).isEmpty)
        let next = try await station.service(store)
        #expect(try await corrections(next).map(\.hash) == [delta.statement.fileHash])
        #expect(try await begin(next, 1)["reason"] == "removed")
        #expect(try await station.correct(next, delta)["reply"] == "known")
        let third = try await station.service(store)
        #expect(try await corrections(third).count == 1)
    }

    @Test func `a correction that is not kept is not in the log`() async throws {
        let service = try await station.opened(store)
        let delta = try station.delta(after: station.snapshot.line, [.remove(listNumber: 1)], voters: 7)
        station.corrections.expect(.notKept)
        await #expect(throws: MemoryKeeper.Trouble.self) { _ = try await station.correct(service, delta) }
        #expect(try await corrections(service).isEmpty)
        #expect(try await station.correct(service, delta)["reply"] == "corrected")
    }

    @Test(arguments: [TroubledStore.Trouble.full, .lostAnswer])
    func `a log that fails leaves the list as it is until the event is in it`(trouble: TroubledStore.Trouble)
        async throws
    {
        let service = try await station.opened(store)
        let delta = try station.delta(after: station.snapshot.line, [.remove(listNumber: 1)], voters: 7)
        store.expect(trouble)
        await #expect(throws: StoreError.self) { _ = try await station.correct(service, delta) }
        #expect(try await service.ask(["do": "status"])["delta"] == 0)
        #expect(station.corrections.numbers == [1])
        // Asking again writes what is missing, and nothing twice.
        #expect(try await station.correct(service, delta)["reply"] == "known")
        #expect(try await corrections(service).count == 1)
        #expect(try await begin(service, 1)["reason"] == "removed")
    }

    @Test func `a log that names a correction which is not kept, or another one, is not gone on with`() async throws {
        let service = try await station.opened(store)
        let delta = try station.delta(after: station.snapshot.line, [.remove(listNumber: 1)], voters: 7)
        _ = try await station.correct(service, delta)
        let other = MemoryKeeper(
            settings: station.settings, line: station.snapshot.line, clock: station.clock)
        await #expect(throws: StationLog.Fault.missingCorrection(number: 1)) {
            _ = try await station.service(store, keeper: other)
        }
        let twin = try station.delta(after: station.snapshot.line, [.remove(listNumber: 2)], voters: 7)
        other.bring(twin, as: "/twin")
        try other.keep(try other.verified(file: "/twin", after: station.snapshot.line))
        await #expect(throws: StationLog.Fault.missingCorrection(number: 1)) {
            _ = try await station.service(store, keeper: other)
        }
    }

    @Test func `whoever is issued ballots keeps them, and their name stays on the screen`() async throws {
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)])
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        _ = try await service.ask(["do": "issue", "visit": visit])
        let delta = try station.delta(after: station.snapshot.line, [.remove(listNumber: 2)], voters: 7)
        _ = try await station.correct(service, delta)
        let again = try await service.ask(["do": "issue", "visit": visit])
        #expect(again["reply"] == "issued")
        #expect(try again.array("voters").count == 1)
        #expect(try await service.ask(["do": "photo", "listNumber": 2])["reply"] == "photo")
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        #expect(try await begin(service, 2)["reason"] == "already-issued")
    }

    @Test func `corrections and voters at once leave a whole log, and nobody is issued on an old list`() async throws {
        let slow = try TroubledStore(delay: .milliseconds(2))
        let service = try await station.opened(slow)
        let steps = try station.deltas((1...6).map { ([.mark(listNumber: $0, .votedRemotely)], 8) })
        for delta in steps { station.corrections.bring(delta, as: "/stick/\(delta.statement.number)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 1...6 {
                    let reply = try await service.ask(["do": "correct", "delta": .string("/stick/\(number)")])
                    #expect(reply["reply"] == "corrected")
                }
            }
            group.addTask {
                for round in 0..<20 {
                    let visit = try await service.begin(round % 6 + 1)
                    // Who is refused, or waits for another one's ballots, has no visit.
                    guard visit != .null else { continue }
                    let fallback: CanonicalValue = ["do": "fallback", "visit": visit, "reason": "no-finger"]
                    _ = try await service.ask(fallback.with("chair", "second"))
                    _ = try await service.ask(["do": "issue", "visit": visit])
                    _ = try await service.ask(["do": "handed-over", "visit": visit])
                }
            }
            try await group.waitForAll()
        }
        var delta = 0
        for record in try await service.records() {
            switch record.event {
            case .corrected(let correction): delta = correction.number
            case .issued(let issue):
                #expect(issue.marksAsOf.delta == delta)
                // Correction n marks voter n.
                #expect(issue.listNumber > delta)
            default: break
            }
        }
        #expect(delta == 6)
    }

    @Test func `the protocol names the last correction and counts its voters`() async throws {
        let service = try await station.opened(
            store, fingers: [try DeskServiceTests.seen(2), try DeskServiceTests.seen(9)])
        try await serve(service, 2)
        let steps = try station.deltas([
            ([.add(try StationFixture.voter(9))], 9),
            ([.add(try StationFixture.voter(10)), .remove(listNumber: 2)], 9),
        ])
        for delta in steps { _ = try await station.correct(service, delta) }
        try await serve(service, 9)
        let papers: CanonicalValue = .array([DeskRun.paper(issued: 2, spoiled: 0).canonical])
        let close: CanonicalValue = ["do": "close", "papers": papers]
        #expect(try await service.ask(close.with("chair", "second"))["reply"] == "closed")
        let package = try #require(
            ClosingPackage(
                definition: station.sample.definition, settings: station.settings,
                records: try await service.records(), keys: station.keys, auditor: station.auditor.sealingKey))
        let made = try StationProtocol(canonical: package.submissions[0].body)
        #expect(made.delta == 2 && made.value(of: "1") == 9 && made.value(of: "3") == 2)
        let late = try station.delta(
            after: try station.snapshot.line.appending(steps[0].statement).appending(steps[1].statement), [], voters: 9)
        #expect(try await station.correct(service, late)["mistake"] == "closed")
        #expect(station.corrections.numbers == [1, 2])
    }
}
