import ElectionModel
import Tabulation
import Testing
import VoterSnapshot

@testable import StationDesk

@Suite struct DeskCorrectionTests {
    @Test func `corrections are taken in their order, each once`() throws {
        var run = try DeskRun()
        #expect(run.give(.correct(DeskRun.correction(2))) == .mistake(.otherCorrection))
        #expect(run.give(.correct(DeskRun.correction(1, voters: 41))) == .corrected(number: 1, voters: 41))
        #expect(run.give(.correct(DeskRun.correction(1))) == .mistake(.otherCorrection))
        #expect(run.give(.correct(DeskRun.correction(2, voters: 39))) == .corrected(number: 2, voters: 39))
        run.crash()
        #expect(run.desk.delta == 2)
        #expect(run.desk.voters == 39)
    }

    @Test func `no correction before the doors open or after they close`() throws {
        var run = try DeskRun(open: false)
        #expect(run.give(.correct(DeskRun.correction(1))) == .mistake(.notOpen))
        run = try DeskRun()
        run.serve(5, visit: "v1")
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
        #expect(run.give(.correct(DeskRun.correction(1))) == .mistake(.closed))
    }

    @Test func `an issue says on which correction it rests`() throws {
        var run = try DeskRun()
        run.give(.correct(DeskRun.correction(1)))
        run.issue(5, visit: "v1")
        guard case .issued(let issue)? = run.events.last else {
            Issue.record("no issue")
            return
        }
        #expect(issue.marksAsOf == StationEvent.MarksAsOf(snapshot: 3, delta: 1))
    }

    @Test func `whoever is being identified begins again on the corrected list`() throws {
        var run = try DeskRun()
        run.identify(5, visit: "v1")
        run.give(.correct(DeskRun.correction(1)))
        #expect(run.give(.issue(visit: "v1")) == .mistake(.otherVisit))
        #expect(run.desk.issues.isEmpty)
    }

    @Test func `a correction never undoes an issue`() throws {
        var run = try DeskRun()
        run.issue(5, visit: "v1")
        run.give(.correct(DeskRun.correction(1, voters: 39)))
        #expect(run.give(.handedOver(visit: "v1")) == .finished(listNumber: 5))
        #expect(run.desk.issues[5]?.handedOver == true)
        // What the list says now does not hide that ballots were given.
        let again = run.give(.begin(visit: "v2", .found(listNumber: 5, mark: .votesElsewhere)))
        #expect(again == .refused(.alreadyIssued(listNumber: 5, at: try #require(run.desk.issues[5]).time)))
    }

    @Test func `the number of listed voters in the protocol is that of the corrected list`() throws {
        var run = try DeskRun()
        run.serve(5, visit: "v1")
        run.give(.correct(DeskRun.correction(1, voters: 43)))
        let protocols = run.desk.protocols([run.paper()], closing: run.time, log: "")
        #expect(protocols.first?.lines.first { $0.line == "1" }?.value == 43)
    }

    @Test func `a terminal whose key is revoked does nothing any more, not even after a restart`() throws {
        var run = try DeskRun()
        run.identify(5, visit: "v1")
        run.give(.correct(DeskRun.correction(1, revokesTerminal: true)))
        for restarted in [false, true] {
            if restarted { run.crash() }
            for command: DeskCommand in [
                .issue(visit: "v1"), .begin(visit: "v2", .found(listNumber: 6, mark: nil)),
                .beginWithFinger(visit: "v2"), .spoil(listNumber: 5, by: run.members),
                .close([run.paper()], by: run.members), .correct(DeskRun.correction(2)),
            ] { #expect(run.give(command) == .mistake(.terminalRevoked)) }
        }
        #expect(run.desk.issues.isEmpty)
    }
}
