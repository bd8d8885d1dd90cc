import ElectionModel
import Foundation
import StationDesk
import Testing

/// kill −9 at every step of an issue: what the client saw is in the log, and nobody is issued twice.
@Suite(.serialized)
struct StationDaemonKillTests {
    typealias Fixture = StationDaemonFixture

    /// Kills at most, over all calls.
    private static let mostKills = 40

    @Test(
        "a daemon that dies between any two steps of an issue neither forgets it nor repeats it",
        .enabled(if: SystemCallKill.isAllowed))
    func killsDuringIssue() async throws {
        let fixture = try await Fixture()
        let daemon = try await fixture.daemon()
        try await fixture.open(try fixture.client())
        try await fixture.stop(daemon)

        let counts = try await dryRun(try fixture.copy())
        // The log's pages, their fsync and the reply: an issue that showed none of them would test nothing.
        #expect(counts["sendto"] != nil)
        #expect(counts["fsync"] != nil || counts["fdatasync"] != nil)
        #expect(counts["pwrite64"] != nil)
        let kills = SystemCallKill.calls.flatMap { call in
            (0..<(counts[call] ?? 0)).map { (call, $0 + 1) }
        }
        #expect(kills.count <= Self.mostKills)
        var recorded = 0
        for (call, number) in kills.prefix(Self.mostKills)
        where try await survives(try fixture.copy(), call: call, number: number) {
            recorded += 1
        }
        // Some deaths come before the record is on the disk, the one at the reply comes after.
        #expect(recorded >= 1)
        #expect(recorded < kills.count)
    }

    private func dryRun(_ fixture: Fixture) async throws -> [String: Int] {
        let daemon = try await fixture.daemon()
        let client = try fixture.client()
        let visit = try await fixture.confirm(0, client)
        let counter = try await SystemCallKill(attachedTo: daemon.identifier)
        #expect(try await client.ask(["do": "issue", "visit": visit])["reply"] == "issued")
        let counts = try await counter.counts()
        try await fixture.stop(daemon)
        return counts
    }

    /// Lets the daemon die at a call, starts it again and checks what it remembers.
    ///
    /// - Returns: whether the issue was recorded.
    private func survives(_ fixture: Fixture, call: String, number: Int) async throws -> Bool {
        let daemon = try await fixture.daemon()
        let client = try fixture.client()
        let visit = try await fixture.confirm(0, client)
        let killer = try await SystemCallKill(attachedTo: daemon.identifier, call: call, number: number)
        let reply = try? await client.ask(["do": "issue", "visit": visit])
        if reply != nil { daemon.send(SIGKILL) }
        #expect(try await daemon.ending() == -SIGKILL, "\(call) \(number)")
        withExtendedLifetime(killer) {}

        // Starting reads and checks the whole chain.
        let next = try await fixture.daemon()
        let again = try fixture.client()
        let status = try await again.ask(["do": "status"])
        let recorded = status["issued"] == 1
        if reply?["reply"] == "issued" { #expect(recorded, "\(call) \(number): the client saw an issue that is lost") }
        #expect(status["records"] == (recorded ? 3 : 2))
        if recorded {
            #expect(try await again.ask(["do": "begin", "pin": fixture.pin(0)])["reply"] == "interrupted")
            let settled = try await again.ask(
                fixture.signed(["do": "settle", "listNumber": 1, "handedOver": true]))
            #expect(settled["reply"] == "finished")
        } else {
            let visit = try await fixture.confirm(0, again)
            #expect(try await again.ask(["do": "issue", "visit": visit])["reply"] == "issued")
            #expect(try await again.ask(["do": "handed-over", "visit": visit])["reply"] == "finished")
        }
        #expect(try await again.ask(["do": "begin", "pin": fixture.pin(0)])["reason"] == "already-issued")
        #expect(try await again.ask(["do": "status"])["issued"] == 1)
        try await fixture.stop(next)
        return recorded
    }
}
