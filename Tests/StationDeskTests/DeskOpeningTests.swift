import ElectionModel
import Fingerprints
import Testing
import VoterSnapshot

@testable import StationDesk

@Suite struct DeskOpeningTests {
    /// Every command that names a visit, and those that need none.
    static func commands(_ run: DeskRun, visit: String = "v1", listNumber: Int = 5) -> [DeskCommand] {
        about(visit, run) + [
            .begin(visit: visit, .found(listNumber: listNumber, mark: nil)), .begin(visit: visit, .notListed),
            .beginWithFinger(visit: visit), .settle(listNumber: listNumber, handedOver: true, by: run.members),
            .spoil(listNumber: listNumber, by: run.members), .close([run.paper()], by: run.members),
        ]
    }

    static func about(_ visit: String, _ run: DeskRun, listNumber: Int = 5) -> [DeskCommand] {
        [
            .finger(visit: visit, .green, marks: [:]), .finger(visit: visit, .readerFailed, marks: [:]),
            .finger(visit: visit, .found((5, .rightIndex, 7)), marks: [:]),
            .confirm(visit: visit, listNumber: listNumber, mark: nil, by: run.members.first),
            .fallback(visit: visit, reason: .noFinger, by: run.members), .rejectPhoto(visit: visit, by: run.members),
            .issue(visit: visit), .handedOver(visit: visit), .cancel(visit: visit),
        ]
    }

    @Test func `before the opening nothing is done and nothing recorded`() throws {
        var run = try DeskRun(open: false)
        for command in Self.commands(run) { #expect(run.give(command) == .mistake(.notOpen)) }
        #expect(run.events.isEmpty)
        #expect(run.desk.visit == nil)
    }

    @Test func `a wrong version code does not open, the right one opens once`() throws {
        var run = try DeskRun(open: false)
        #expect(run.give(.open(run.opening(), codeFits: false)) == .mistake(.otherVersion))
        #expect(run.events.isEmpty)
        #expect(run.give(.open(run.opening(), codeFits: true)) == .opened(voters: DeskRun.voters))
        #expect(run.give(.open(run.opening(), codeFits: true)) == .mistake(.alreadyOpen))
        #expect(run.events == [.opened(run.opening())])
        #expect(run.desk.issues.isEmpty && run.desk.spoiled == 0)
    }

    @Test func `after the closing nothing is done and nothing recorded, also after a restart`() throws {
        var run = try DeskRun()
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
        let before = run.records
        for _ in 0..<2 {
            for command in Self.commands(run) + [.open(run.opening(), codeFits: true)] {
                #expect(run.give(command) == .mistake(.closed))
            }
            run.crash()
        }
        #expect(run.records == before)
    }

    @Test func `one person is not two members`() {
        #expect(TwoMembers(MemberId(unchecked: "m1"), MemberId(unchecked: "m1")) == nil)
        #expect(throws: CanonicalError.self) { try TwoMembers(canonical: ["first": "m1", "second": "m1"]) }
    }
}
