import ElectionModel
import Fingerprints
import Testing
import VoterSnapshot

@testable import StationDesk

@Suite struct DeskIdentificationTests {
    var run: DeskRun

    init() throws { run = try DeskRun() }

    @Test mutating func `who is not on the list is refused and the desk stays free`() {
        #expect(run.give(.begin(visit: "v1", .notListed)) == .refused(.notOnList))
        #expect(run.desk.visit == nil)
        #expect(run.records.count == 1)
    }

    static let marks: [(VoterMark, DeskRefusal)] = [
        (.votedAtHome, .votedAtHome(listNumber: 5)), (.votedRemotely, .votedRemotely(listNumber: 5)),
        (.votesElsewhere, .votesElsewhere(listNumber: 5)),
    ]

    @Test(arguments: marks)
    func `a marked voter is refused on every way to a ballot`(mark: VoterMark, refusal: DeskRefusal) throws {
        let ways: [[DeskCommand]] = [
            [.begin(visit: "v1", .found(listNumber: 5, mark: mark))],
            [
                .beginWithFinger(visit: "v1"), .finger(visit: "v1", .found((5, .rightIndex, 7)), marks: [5: mark]),
                .finger(visit: "v1", .found((5, .leftIndex, 7)), marks: [5: mark]),
            ],
            [
                .beginWithFinger(visit: "v1"), .finger(visit: "v1", .found((5, .rightIndex, 7)), marks: [5: mark]),
                .confirm(visit: "v1", listNumber: 5, mark: mark, by: run.members.first),
            ],
        ]
        for way in ways {
            var run = run
            let replies = way.map { run.give($0) }
            #expect(replies.last == .refused(refusal))
            #expect(run.give(.issue(visit: "v1")) == .mistake(.otherVisit))
            #expect(run.records.count == 1)
        }
    }

    @Test mutating func `a document and a finger that matches are green`() {
        #expect(
            run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
                == .fingerWanted(visit: "v1", listNumber: 5))
        #expect(run.give(.issue(visit: "v1")) == .mistake(.notConfirmed))
        #expect(
            run.give(.finger(visit: "v1", .green, marks: [:]))
                == .confirmed(visit: "v1", listNumber: 5, basis: .finger))
    }

    @Test mutating func `amber leads to another finger and then to two members`() {
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        #expect(
            run.give(.fallback(visit: "v1", reason: .noMatch, by: run.members)) == .mistake(.fingersFirst))
        #expect(
            run.give(.finger(visit: "v1", .amber, marks: [:])) == .amber(visit: "v1", next: .otherFinger))
        #expect(
            run.give(.fallback(visit: "v1", reason: .noMatch, by: run.members)) == .mistake(.fingersFirst))
        #expect(run.give(.finger(visit: "v1", .unusable, marks: [:])) == .amber(visit: "v1", next: .twoMembers))
        #expect(run.records.count == 2)
        #expect(
            run.give(.fallback(visit: "v1", reason: .noMatch, by: run.members))
                == .confirmed(visit: "v1", listNumber: 5, basis: .twoMembers))
        #expect(
            run.events.last == .fallback(visit: "v1", listNumber: 5, reason: .noMatch, by: run.members))
        #expect(run.give(.issue(visit: "v1")) == run.issued(5, visit: "v1"))
    }

    @Test mutating func `after two failures a finger may still turn green`() {
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        for _ in 0..<3 { run.give(.finger(visit: "v1", .amber, marks: [:])) }
        #expect(
            run.give(.finger(visit: "v1", .green, marks: [:]))
                == .confirmed(visit: "v1", listNumber: 5, basis: .finger))
    }

    @Test(arguments: FallbackReason.allCases)
    func `a reader that failed opens the way to two members at once`(reason: FallbackReason) {
        var run = run
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        #expect(run.give(.finger(visit: "v1", .readerFailed, marks: [:])) == .amber(visit: "v1", next: .twoMembers))
        #expect(
            run.give(.fallback(visit: "v1", reason: reason, by: run.members))
                == .confirmed(visit: "v1", listNumber: 5, basis: .twoMembers))
    }

    @Test(arguments: FallbackReason.allCases)
    func `only who has no finger needs no attempt`(reason: FallbackReason) {
        var run = run
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        let reply = run.give(.fallback(visit: "v1", reason: reason, by: run.members))
        #expect(
            reply
                == (reason == .noFinger
                    ? .confirmed(visit: "v1", listNumber: 5, basis: .twoMembers) : .mistake(.fingersFirst)))
    }

    @Test mutating func `attempts of one voter do not open the fallback for the next`() {
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        run.give(.finger(visit: "v1", .readerFailed, marks: [:]))
        run.give(.begin(visit: "v2", .found(listNumber: 6, mark: nil)))
        #expect(
            run.give(.fallback(visit: "v2", reason: .noMatch, by: run.members)) == .mistake(.fingersFirst))
    }

    @Test(arguments: [false, true])
    func `a photo of another person ends the visit, and the voter may come`(confirmedBefore: Bool) {
        var run = run
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        if confirmedBefore { run.give(.finger(visit: "v1", .green, marks: [:])) }
        #expect(
            run.give(.rejectPhoto(visit: "v1", by: run.members)) == .refused(.photoRejected(listNumber: 5)))
        #expect(run.events.last == .photoRejected(listNumber: 5, by: run.members))
        #expect(run.give(.issue(visit: "v1")) == .mistake(.otherVisit))
        run.serve(5, visit: "v2")
    }

    @Test mutating func `a search proposes each voter once, above the threshold only, and never picks`() {
        #expect(run.give(.beginWithFinger(visit: "v1")) == .fingerWanted(visit: "v1", listNumber: nil))
        let found = DeskCommand.Evidence.found(
            (9, .rightIndex, 8), (9, .leftIndex, 7.5), (3, .rightThumb, 6.5), (4, .rightThumb, 5.99))
        #expect(run.give(.finger(visit: "v1", found, marks: [:])).proposed == [9, 3])
        #expect(run.give(.issue(visit: "v1")) == .mistake(.notConfirmed))
        #expect(
            run.give(.fallback(visit: "v1", reason: .noFinger, by: run.members)) == .mistake(.notConfirmed))
    }

    @Test mutating func `no more proposals are shown than the policy says`() {
        run.give(.beginWithFinger(visit: "v1"))
        let found = DeskCommand.Evidence.found(
            (1, .rightIndex, 9), (2, .rightIndex, 8), (3, .rightIndex, 7), (4, .rightIndex, 7), (5, .rightIndex, 7),
            (6, .rightIndex, 7))
        #expect(
            run.give(.finger(visit: "v1", found, marks: [:])).proposed == [1, 2, 3, 4, 5])
        #expect(
            run.give(.confirm(visit: "v1", listNumber: 6, mark: nil, by: run.members.first)) == .mistake(.notProposed))
    }

    @Test(arguments: [DeskCommand.Evidence.found(), .found((7, .rightIndex, 5.9)), .unusable, .readerFailed])
    func `a search without a proposal leads to the document`(evidence: DeskCommand.Evidence) {
        var run = run
        run.give(.beginWithFinger(visit: "v1"))
        #expect(run.give(.finger(visit: "v1", evidence, marks: [:])) == .amber(visit: "v1", next: .document))
        run.serve(7, visit: "v2")
    }

    @Test mutating func `a second finger of the same voter confirms, whichever place it takes`() {
        run.give(.beginWithFinger(visit: "v1"))
        run.give(.finger(visit: "v1", .found((9, .rightIndex, 8), (3, .rightThumb, 7)), marks: [:]))
        #expect(
            run.give(.finger(visit: "v1", .found((1, .leftThumb, 9), (3, .leftIndex, 6.1)), marks: [:]))
                == .confirmed(visit: "v1", listNumber: 3, basis: .twoFingers))
        #expect(run.give(.issue(visit: "v1")) == run.issued(3, visit: "v1"))
    }

    @Test mutating func `the same finger twice is no second finger`() {
        run.give(.beginWithFinger(visit: "v1"))
        let proposed = run.give(.finger(visit: "v1", .found((9, .rightIndex, 8)), marks: [:]))
        #expect(run.give(.finger(visit: "v1", .found((9, .rightIndex, 9)), marks: [:])) == proposed)
        #expect(run.give(.issue(visit: "v1")) == .mistake(.notConfirmed))
        #expect(
            run.give(.finger(visit: "v1", .found((9, .leftIndex, 8)), marks: [:]))
                == .confirmed(visit: "v1", listNumber: 9, basis: .twoFingers))
    }

    @Test mutating func `two fingers that fit two voters confirm neither, and a member decides`() {
        run.give(.beginWithFinger(visit: "v1"))
        run.give(.finger(visit: "v1", .found((9, .rightIndex, 8), (3, .rightIndex, 8)), marks: [:]))
        #expect(
            run.give(.finger(visit: "v1", .found((9, .leftIndex, 8), (3, .leftIndex, 8)), marks: [:]))
                == .amber(visit: "v1", next: .document))
        #expect(
            run.give(.finger(visit: "v1", .found((7, .leftIndex, 8)), marks: [:]))
                == .amber(visit: "v1", next: .document))
        #expect(
            run.give(.confirm(visit: "v1", listNumber: 7, mark: nil, by: run.members.first)) == .mistake(.notProposed))
        #expect(
            run.give(.confirm(visit: "v1", listNumber: 3, mark: nil, by: run.members.first))
                == .confirmed(visit: "v1", listNumber: 3, basis: .fingerAndMember))
    }

    @Test mutating func `nobody is confirmed without a proposal`() {
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        #expect(
            run.give(.confirm(visit: "v1", listNumber: 5, mark: nil, by: run.members.first)) == .mistake(.notProposed))
    }

    @Test mutating func `a search cannot confirm whom a document named, nor the other way round`() {
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        #expect(
            run.give(.finger(visit: "v1", .found((5, .rightIndex, 9)), marks: [:])) == .mistake(.notConfirmed))
        run.give(.beginWithFinger(visit: "v2"))
        #expect(run.give(.finger(visit: "v2", .green, marks: [:])) == .mistake(.notConfirmed))
        #expect(run.give(.issue(visit: "v2")) == .mistake(.notConfirmed))
    }

    @Test mutating func `a command with another visit's id touches nobody`() {
        run.identify(5, visit: "v1")
        run.give(.begin(visit: "v2", .found(listNumber: 6, mark: nil)))
        let before = run.desk.visit
        for command in DeskOpeningTests.about("v1", run) {
            #expect(run.give(command) == .mistake(.otherVisit))
            #expect(run.desk.visit == before)
        }
        #expect(run.records.count == 1)
    }

    @Test mutating func `the fallback alarm sounds when more need it than the error rate explains`() {
        for number in 1...4 {
            #expect(!run.desk.fallbackAlarm)
            run.give(.begin(visit: "v\(number)", .found(listNumber: number, mark: nil)))
            run.give(.fallback(visit: "v\(number)", reason: .noFinger, by: run.members))
        }
        #expect(run.desk.fallbackAlarm)
        for number in 5...14 { run.serve(number, visit: "w\(number)") }
        #expect(!run.desk.fallbackAlarm)
    }
}
