import ElectionModel
import Fingerprints
import Testing

@testable import StationDesk

@Suite struct DeskIssuingTests {
    var run: DeskRun

    init() throws { run = try DeskRun() }

    @Test mutating func `an issue says who, on what basis, which ballots and which list`() {
        run.issue(5, visit: "v1")
        #expect(
            run.events.last
                == .issued(
                    StationEvent.Issue(
                        visit: "v1", listNumber: 5, basis: .finger, contests: [ContestId(unchecked: "mayor")],
                        marksAsOf: StationEvent.MarksAsOf(snapshot: 3, delta: 0))))
        #expect(run.desk.unsettled == [5])
    }

    @Test mutating func `an issue asked again on the same visit is answered again and recorded once`() {
        run.issue(5, visit: "v1")
        for _ in 0..<3 { #expect(run.give(.issue(visit: "v1")) == run.issued(5, visit: "v1")) }
        #expect(run.records.count == 2)
        #expect(run.desk.handedOut.count == 1)
    }

    @Test mutating func `handing over frees the desk`() {
        #expect(run.give(.handedOver(visit: "v1")) == .mistake(.otherVisit))
        run.identify(5, visit: "v1")
        #expect(run.give(.handedOver(visit: "v1")) == .mistake(.nothingIssued))
        run.give(.issue(visit: "v1"))
        #expect(run.give(.handedOver(visit: "v1")) == .finished(listNumber: 5))
        #expect(run.events.last == .handedOver(visit: "v1", listNumber: 5))
        #expect(run.desk.visit == nil)
        #expect(run.desk.unsettled.isEmpty)
    }

    @Test mutating func `the next voter waits until the ballots are handed over`() {
        run.issue(5, visit: "v1")
        #expect(run.give(.begin(visit: "v2", .found(listNumber: 6, mark: nil))) == .mistake(.deskBusy))
        #expect(run.give(.begin(visit: "v2", .notListed)) == .mistake(.deskBusy))
        #expect(run.give(.beginWithFinger(visit: "v2")) == .mistake(.deskBusy))
        #expect(run.give(.rejectPhoto(visit: "v1", by: run.members)) == .mistake(.notConfirmed))
        #expect(run.give(.handedOver(visit: "v1")) == .finished(listNumber: 5))
        run.serve(6, visit: "v3")
    }

    @Test(arguments: ["document", "second finger", "member"])
    func `a second attempt is refused with the time of the first, and recorded`(way: String) {
        var run = run
        run.issue(5, visit: "v1")
        let time = run.time
        run.give(.handedOver(visit: "v1"))
        if way != "document" {
            run.give(.beginWithFinger(visit: "v2"))
            run.give(.finger(visit: "v2", .found((5, .rightIndex, 7)), marks: [:]))
        }
        let last: DeskCommand =
            switch way {
            case "document": .begin(visit: "v2", .found(listNumber: 5, mark: nil))
            case "member": .confirm(visit: "v2", listNumber: 5, mark: nil, by: run.members.first)
            default: .finger(visit: "v2", .found((5, .leftIndex, 7)), marks: [:])
            }
        let reply = run.give(last)
        #expect(reply == .refused(.alreadyIssued(listNumber: 5, at: time)))
        #expect(run.events.last == .secondAttempt(listNumber: 5))
        #expect(run.desk.secondAttempts == 1)
        #expect(run.desk.visit == nil)
        #expect(run.desk.issues.count == 1)
    }

    @Test mutating func `spoiled ballots are counted and the voter gets new ones`() {
        run.serve(5, visit: "v1")
        #expect(run.give(.spoil(listNumber: 6, by: run.members)) == .mistake(.nothingIssued))
        #expect(run.give(.spoil(listNumber: 5, by: run.members)) == .spoiled(listNumber: 5))
        #expect(run.give(.spoil(listNumber: 5, by: run.members)) == .mistake(.nothingIssued))
        #expect(run.desk.issues.isEmpty && run.desk.spoiled == 1)
        run.serve(5, visit: "v2")
        #expect(run.desk.issues.count == 1 && run.desk.spoiled == 1 && run.desk.handedOut.count == 2)
    }

    @Test mutating func `spoiling the ballots at the desk ends that visit, others' ballots leave it alone`() {
        run.serve(5, visit: "v1")
        run.identify(6, visit: "v2")
        #expect(run.give(.spoil(listNumber: 5, by: run.members)) == .spoiled(listNumber: 5))
        #expect(run.give(.issue(visit: "v2")) == run.issued(6, visit: "v2"))
        #expect(run.give(.spoil(listNumber: 6, by: run.members)) == .spoiled(listNumber: 6))
        #expect(run.give(.issue(visit: "v2")) == .mistake(.otherVisit))
        #expect(run.give(.handedOver(visit: "v2")) == .mistake(.otherVisit))
    }

    @Test(arguments: [true, false])
    func `an issue interrupted by a restart is settled either way`(handedOver: Bool) {
        var run = run
        run.issue(5, visit: "v1")
        run.crash()
        #expect(run.give(.issue(visit: "v1")) == .mistake(.otherVisit))
        #expect(run.give(.begin(visit: "v2", .found(listNumber: 5, mark: nil))) == .interrupted(listNumber: 5))
        #expect(run.give(.close([run.paper()], by: run.members)) == .mistake(.unsettled))
        #expect(
            run.give(.settle(listNumber: 6, handedOver: handedOver, by: run.members)) == .mistake(.nothingIssued))
        // Another voter is at the desk meanwhile and stays there.
        run.identify(7, visit: "v3")
        let reply = run.give(.settle(listNumber: 5, handedOver: handedOver, by: run.members))
        #expect(reply == (handedOver ? .finished(listNumber: 5) : .spoiled(listNumber: 5)))
        #expect(
            run.give(.settle(listNumber: 5, handedOver: handedOver, by: run.members)) == .mistake(.nothingIssued))
        #expect(run.give(.issue(visit: "v3")) == run.issued(7, visit: "v3"))
        run.give(.handedOver(visit: "v3"))
        if handedOver {
            #expect(run.events.contains(.handedOver(visit: "v1", listNumber: 5)))
            run.give(.begin(visit: "v4", .found(listNumber: 5, mark: nil)))
            #expect(run.desk.secondAttempts == 1)
        } else {
            run.serve(5, visit: "v4")
        }
        #expect(run.desk.issues.count == 2)
        #expect(run.give(.close([run.paper()], by: run.members)) == .closed)
    }

    @Test mutating func `a page that lost the visit settles by list number and frees the desk`() {
        run.issue(5, visit: "v1")
        #expect(run.give(.beginWithFinger(visit: "v2")) == .mistake(.deskBusy))
        #expect(run.desk.unsettled == [5])
        #expect(run.give(.settle(listNumber: 5, handedOver: true, by: run.members)) == .finished(listNumber: 5))
        run.serve(6, visit: "v3")
    }

    @Test mutating func `cancelling before the issue leaves no trace, after it an interruption`() {
        run.identify(5, visit: "v1")
        #expect(run.give(.cancel(visit: "v1")) == .cancelled)
        #expect(run.give(.issue(visit: "v1")) == .mistake(.otherVisit))
        #expect(run.records.count == 1)
        run.issue(5, visit: "v2")
        #expect(run.give(.cancel(visit: "v2")) == .interrupted(listNumber: 5))
        #expect(run.desk.unsettled == [5])
        #expect(run.desk.visit == nil)
    }

    @Test mutating func `an identification that another issue overtook gives no ballot`() {
        run.identify(5, visit: "v1")
        let record = run.record(
            .issued(
                StationEvent.Issue(
                    visit: "other", listNumber: 5, basis: .finger, contests: [],
                    marksAsOf: StationEvent.MarksAsOf(snapshot: 3, delta: 0))))
        run.records.append(record)
        run.desk.apply(record)
        #expect(run.give(.issue(visit: "v1")) == .interrupted(listNumber: 5))
        #expect(run.desk.visit == nil)
    }
}
