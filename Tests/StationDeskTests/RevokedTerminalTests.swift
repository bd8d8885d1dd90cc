import ElectionModel
import Persistence
import StationDesk
import TestSupport
import Testing
import Trust
import VoterSnapshot

@Suite struct RevokedTerminalTests {
    let station: StationFixture
    let store: MemoryStore

    init() async throws {
        station = try await StationFixture()
        store = try MemoryStore()
    }

    func revoking() throws -> SnapshotDelta {
        try station.delta(
            after: station.snapshot.line, [], voters: StationFixture.voters,
            revocations: [try station.ownRevocation()])
    }

    /// Everything that would begin something.
    func issuesNothing(_ service: DeskService) async throws {
        let pin = CanonicalValue.string(try StationFixture.pin(3).digits)
        for request: CanonicalValue in [
            ["do": "begin", "pin": pin], ["do": "begin"], ["do": "spoil", "listNumber": 2],
            ["do": "open", "versionCode": .string(station.snapshot.manifest.versionCode)],
            ["do": "close", "papers": []],
        ] {
            #expect(try await service.ask(request.with("chair", "second"))["mistake"] == "terminal-revoked")
        }
        #expect(try await service.ask(["do": "status"])["terminalRevoked"] == true)
    }

    @Test func `a correction that revokes the terminal ends its issuing, also after a restart`() async throws {
        let service = try await station.opened(store)
        let delta = try revoking()
        let reply = try await station.correct(service, delta)
        #expect(reply["reply"] == "corrected" && reply["revoked"] == 1 && reply["terminalRevoked"] == true)
        try await issuesNothing(service)
        let next = try await station.service(store)
        try await issuesNothing(next)
        guard case .corrected(let said)? = try await next.records().last?.event else {
            Issue.record("the correction is not in the log")
            return
        }
        #expect(said.revokesTerminal)
        // The same correction once more is known, not a mistake.
        #expect(try await station.correct(next, delta)["reply"] == "known")
        let later = try station.delta(
            after: try station.snapshot.line.appending(delta.statement), [], voters: StationFixture.voters)
        #expect(try await station.correct(next, later)["mistake"] == "terminal-revoked")
        #expect(station.corrections.numbers == [1])
    }

    @Test func `who was issued ballots before still gets them`() async throws {
        let service = try await station.opened(
            store, fingers: [try DeskServiceTests.seen(2), try DeskServiceTests.seen(3)])
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        _ = try await service.ask(["do": "issue", "visit": visit])
        _ = try await station.correct(service, try revoking())
        #expect(try await service.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        #expect(try await service.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        #expect(try await service.records().count == 4)
        try await issuesNothing(service)
    }

    @Test func `whoever was only identified is not issued`() async throws {
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)])
        let visit = try await service.begin(2)
        #expect(try await service.ask(DeskServiceTests.scan(visit))["reply"] == "confirmed")
        _ = try await station.correct(service, try revoking())
        #expect(try await service.ask(["do": "issue", "visit": visit])["mistake"] == "terminal-revoked")
        #expect(try await service.ask(["do": "status"])["issued"] == 0)
    }

    @Test func `an issue that was interrupted is settled after a restart`() async throws {
        let service = try await station.opened(store, fingers: [try DeskServiceTests.seen(2)])
        let visit = try await service.begin(2)
        _ = try await service.ask(DeskServiceTests.scan(visit))
        _ = try await service.ask(["do": "issue", "visit": visit])
        _ = try await station.correct(service, try revoking())
        let next = try await station.service(store)
        let settle: CanonicalValue = ["do": "settle", "listNumber": 2, "handedOver": true]
        #expect(try await next.ask(settle.with("second", "third"))["reply"] == "finished")
    }

    @Test func `revoked before the doors open, it does not open`() async throws {
        let service = try await station.service(store)
        _ = try await station.correct(service, try revoking())
        try await issuesNothing(service)
        try await issuesNothing(try await station.service(store))
        #expect(try await service.records().isEmpty)
    }

    @Test func `a revocation whose event a kill prevented is in the log after the next start`() async throws {
        let service = try await station.opened(store)
        station.corrections.expect(.killedAfterwards)
        await #expect(throws: MemoryKeeper.Trouble.self) { _ = try await station.correct(service, try revoking()) }
        let next = try await station.service(store)
        guard case .corrected(let said)? = try await next.records().last?.event else {
            Issue.record("the correction is not in the log")
            return
        }
        #expect(said.revokesTerminal)
        try await issuesNothing(next)
    }
}
