import ElectionModel
import Fingerprints
import Persistence
import Testing

@testable import StationDesk

@Suite struct DeskConcurrencyTests {
    let station: StationFixture

    init() async throws { station = try await StationFixture() }

    /// A desk at which voter 2 is identified.
    func identified(_ store: TroubledStore) async throws -> (DeskService, visit: String, CanonicalValue) {
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)])
        let visit = try await service.begin(2)
        #expect(try await service.ask(DeskServiceTests.scan(visit))["reply"] == "confirmed")
        guard case .string(let id) = visit else { throw CanonicalError.notCanonical }
        return (service, id, visit)
    }

    @Test func `issues asked for at once are one record and one answer`() async throws {
        let store = try TroubledStore(delay: .milliseconds(15))
        let (service, _, visit) = try await identified(store)
        let writes = store.writes
        let replies = try await withThrowingTaskGroup(of: CanonicalValue.self) { group in
            for _ in 0..<8 { group.addTask { try await service.ask(["do": "issue", "visit": visit]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(replies.count == 8)
        #expect(replies.allSatisfy { $0["reply"] == "issued" && $0 == replies[0] })
        #expect(store.writes == writes + 1)
        #expect(try await service.records().count == 2)
    }

    @Test func `what comes while an issue is being written waits for it`() async throws {
        let store = try TroubledStore(delay: .milliseconds(40))
        let (service, visit, _) = try await identified(store)
        async let issued = service.perform(.issue(visit: visit))
        while store.writes < 2 { await Task.yield() }
        async let cancelled = service.perform(.cancel(visit: visit))
        let answers = try await (issued, cancelled)
        #expect(answers.0 == .issued(visit: visit, listNumber: 2, contests: [ContestId(unchecked: "mayor")]))
        // Not "cancelled": the ballots exist.
        #expect(answers.1 == .interrupted(listNumber: 2))
    }

    @Test func `an event about another voter does not throw the person at the desk back`() async throws {
        let store = try TroubledStore(delay: .milliseconds(40))
        let members = try DeskRun.two("chair", "second")
        let service = try await station.opened(store)
        _ = try await service.perform(.begin(visit: "a", .found(listNumber: 1, mark: nil)))
        _ = try await service.perform(.finger(visit: "a", .green, marks: [:]))
        _ = try await service.perform(.issue(visit: "a"))
        _ = try await service.perform(.handedOver(visit: "a"))
        _ = try await service.perform(.begin(visit: "b", .found(listNumber: 3, mark: nil)))
        let before = store.writes
        async let spoiled = service.perform(.spoil(listNumber: 1, by: members))
        while store.writes == before { await Task.yield() }
        async let green = service.perform(.finger(visit: "b", .green, marks: [:]))
        #expect(try await spoiled == .spoiled(listNumber: 1))
        #expect(try await green == .confirmed(visit: "b", listNumber: 3, basis: .finger))
        guard case .issued = try await service.perform(.issue(visit: "b")) else {
            Issue.record("the identification was lost")
            return
        }
    }

    @Test func `many commands at once leave a whole chain and nobody twice`() async throws {
        let store = try TroubledStore(delay: .milliseconds(1))
        let service = try await station.opened(store)
        await withTaskGroup(of: Void.self) { group in
            for number in 1...8 {
                group.addTask {
                    let visit = "v\(number)"
                    for _ in 0..<5 {
                        let lookUp = DeskCommand.LookUp.found(listNumber: number % 4 + 1, mark: nil)
                        _ = try? await service.perform(.begin(visit: visit, lookUp))
                        _ = try? await service.perform(.finger(visit: visit, .green, marks: [:]))
                        _ = try? await service.perform(.issue(visit: visit))
                        _ = try? await service.perform(.handedOver(visit: visit))
                    }
                }
            }
        }
        let records = try await service.records()
        let issued = records.compactMap { if case .issued(let issue) = $0.event { issue.listNumber } else { nil } }
        #expect(!issued.isEmpty)
        #expect(Set(issued).count == issued.count)
        #expect(store.writes == records.count)
    }

    @Test func `a full disk issues nothing, and the next try does`() async throws {
        let store = try TroubledStore()
        let (service, _, visit) = try await identified(store)
        store.expect(.full)
        await #expect(throws: StoreError.full) { try await service.ask(["do": "issue", "visit": visit]) }
        #expect(try await service.records().count == 1)
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await service.records().count == 2)
    }

    @Test func `an issue that was written though the disk said no is answered as issued, once`() async throws {
        let store = try TroubledStore()
        let (service, _, visit) = try await identified(store)
        store.expect(.lostAnswer)
        await #expect(throws: StoreError.lost) { try await service.ask(["do": "issue", "visit": visit]) }
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await service.records().count == 2)
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
    }

    @Test(arguments: ["handed-over", "spoil"])
    func `an end of a visit that was written though the disk said no ends it`(request: String) async throws {
        let store = try TroubledStore()
        let (service, _, visit) = try await identified(store)
        _ = try await service.ask(["do": "issue", "visit": visit])
        store.expect(.lostAnswer)
        let value: CanonicalValue = ["do": .string(request), "visit": visit, "listNumber": 2]
        await #expect(throws: StoreError.lost) { try await service.ask(value.with("chair", "third")) }
        #expect(try await service.ask(["do": "issue", "visit": visit])["mistake"] == "other-visit")
        #expect(try await service.ask(["do": "status"])["busy"] == false)
        #expect(try await service.records().count == 3)
    }

    @Test func `a record that another program wrote is read before anything is decided`() async throws {
        let store = try TroubledStore()
        let (service, _, visit) = try await identified(store)
        let before = try await service.records()
        let stranger = try await station.log(store)
        _ = try await stranger.append(
            .issued(
                StationEvent.Issue(
                    visit: "x", listNumber: 2, basis: .finger, contests: [],
                    marksAsOf: StationEvent.MarksAsOf(snapshot: 1, delta: 0))), seq: 1,
            after: before.last)
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "interrupted")
        #expect(try await service.records().count == 2)
    }
}
