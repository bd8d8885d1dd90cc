import ElectionModel
import Fingerprints
import Testing
import VoterSnapshot

@testable import StationDesk

@Suite struct DeskAttemptTests {
    var run: DeskRun

    init() throws {
        run = try DeskRun()
        run.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
    }

    @discardableResult
    private mutating func finger(_ evidence: DeskCommand.Evidence, visit: String = "v1") -> DeskReply {
        run.give(.finger(visit: visit, evidence, marks: [:]))
    }

    private static func green(_ listNumber: Int = 5, visit: String = "v1") -> DeskReply {
        .confirmed(visit: visit, listNumber: listNumber, basis: .finger)
    }

    @Test mutating func `a clear finger needs no second one and leaves no attempt in the log`() {
        #expect(finger(.read((.rightIndex, 4.4), (.leftIndex, 0.1))) == Self.green())
        #expect(run.records.count == 1)
    }

    @Test mutating func `two fingers that are not clear are green together`() {
        #expect(finger(.read((.rightIndex, 3.6), (.leftIndex, 0.1))) == .amber(visit: "v1", next: .otherFinger))
        #expect(finger(.read((.rightIndex, 0.2), (.leftIndex, 3.6))) == Self.green())
    }

    @Test mutating func `the same finger again and again is no second finger`() {
        for next in [DeskReply.NextStep.otherFinger, .twoMembers, .twoMembers, .membersOnly] {
            #expect(finger(.read((.rightIndex, 3.6), (.leftIndex, 0.1))) == .amber(visit: "v1", next: next))
        }
    }

    @Test mutating func `a voter with one finger on the list reads it again`() {
        #expect(finger(.read((.leftThumb, 2.5))) == .amber(visit: "v1", next: .sameOrOtherFinger))
        #expect(finger(.read((.leftThumb, 4))) == Self.green())
    }

    @Test mutating func `fingers whose names nobody knows are not taken for two`() {
        #expect(finger(.read((.unknown, 3.6), (.unknown, 0))) == .amber(visit: "v1", next: .sameOrOtherFinger))
        #expect(finger(.read((.unknown, 0), (.unknown, 3.6))) == .amber(visit: "v1", next: .twoMembers))
    }

    @Test mutating func `a voter without fingers on the list comes to two members`() {
        #expect(finger(.read()) == .amber(visit: "v1", next: .sameOrOtherFinger))
        #expect(finger(.read()) == .amber(visit: "v1", next: .twoMembers))
        #expect(
            run.give(.fallback(visit: "v1", reason: .noMatch, by: run.members))
                == .confirmed(visit: "v1", listNumber: 5, basis: .twoMembers))
    }

    @Test mutating func `when the attempts are spent no finger is green, and two members decide`() {
        for _ in 0..<4 { finger(.amber) }
        let records = run.records.count
        #expect(finger(.green) == .amber(visit: "v1", next: .membersOnly))
        #expect(run.records.count == records)
        #expect(finger(.unusable) == .amber(visit: "v1", next: .membersOnly))
        #expect(
            run.give(.fallback(visit: "v1", reason: .noMatch, by: run.members))
                == .confirmed(visit: "v1", listNumber: 5, basis: .twoMembers))
        #expect(run.give(.issue(visit: "v1")) == run.issued(5, visit: "v1"))
    }

    @Test(arguments: ["cancelled", "begun anew", "crashed", "corrected"])
    func `a visit that begins anew goes on with the attempts of the last one`(how: String) {
        var run = run
        for _ in 0..<3 { run.give(.finger(visit: "v1", .amber, marks: [:])) }
        switch how {
        case "cancelled": run.give(.cancel(visit: "v1"))
        case "crashed": run.crash()
        case "corrected": run.give(.correct(DeskRun.correction(1)))
        default: break
        }
        run.give(.begin(visit: "v2", .found(listNumber: 5, mark: nil)))
        // The fallback is open at once; one finger is left.
        #expect(run.give(.finger(visit: "v2", .unusable, marks: [:])) == .amber(visit: "v2", next: .twoMembers))
        #expect(run.give(.finger(visit: "v2", .amber, marks: [:])) == .amber(visit: "v2", next: .membersOnly))
        #expect(run.give(.finger(visit: "v2", .green, marks: [:])) == .amber(visit: "v2", next: .membersOnly))
    }

    @Test mutating func `readings of an earlier visit count no more together with those of a later one`() {
        finger(.read((.rightIndex, 3.6), (.leftIndex, 0.1)))
        run.give(.begin(visit: "v2", .found(listNumber: 5, mark: nil)))
        #expect(
            finger(.read((.rightIndex, 0.2), (.leftIndex, 3.6)), visit: "v2") == .amber(visit: "v2", next: .twoMembers))
    }

    @Test mutating func `attempts of one voter are not those of another`() {
        for _ in 0..<4 { finger(.amber) }
        run.give(.begin(visit: "v2", .found(listNumber: 6, mark: nil)))
        #expect(finger(.green, visit: "v2") == Self.green(6, visit: "v2"))
    }

    @Test mutating func `what was not read costs no attempt, and opens the fallback`() {
        #expect(finger(.unusable) == .amber(visit: "v1", next: .sameOrOtherFinger))
        for _ in 0..<6 { #expect(finger(.unusable) == .amber(visit: "v1", next: .twoMembers)) }
        #expect(run.records.count == 1)
        #expect(finger(.read((.rightIndex, 4.4), (.leftIndex, 0))) == Self.green())
    }

    @Test mutating func `an attempt in the log names the visit and the voter, and nothing of the finger`() {
        finger(.amber)
        #expect(run.events.last == .notMatched(visit: "v1", listNumber: 5))
        guard case .object(let members)? = run.events.last?.canonical else { return }
        #expect(members == ["kind": "not-matched", "visit": "v1", "listNumber": 5])
    }

    @Test func `the figures are those of the election`() throws {
        var strict = try DeskRun(
            identification: IdentificationPolicy(
                visitOneIn: 1000, firstFingerOneIn: 100_000_000, attempts: 2, attemptsBeforeFallback: 1))
        strict.give(.begin(visit: "v1", .found(listNumber: 5, mark: nil)))
        #expect(
            strict.give(.finger(visit: "v1", .read((.rightIndex, 8), (.leftIndex, 0)), marks: [:]))
                == .amber(visit: "v1", next: .twoMembers), "always two fingers")
        #expect(
            strict.give(.finger(visit: "v1", .read((.rightIndex, 0), (.leftIndex, 8)), marks: [:])) == Self.green())
        var crash = strict
        crash.crash()
        #expect(crash.desk.policy.attempts == 2)
    }

    @Test func `a second finger of a search must keep the visit's rate under every policy`() throws {
        var lax = try DeskRun(
            identification: IdentificationPolicy(attempts: 10, proposalOneIn: 10_000, proposals: 10))
        lax.give(.beginWithFinger(visit: "v1"))
        #expect(lax.give(.finger(visit: "v1", .found((9, .rightIndex, 4.1)), marks: [:])).proposed == [9])
        // Ten attempts with one proposal of ten templates at most: 10⁻³ / 100.
        #expect(
            lax.give(.finger(visit: "v1", .found((9, .leftIndex, 4.9)), marks: [:]))
                == .amber(visit: "v1", next: .document))
        #expect(
            lax.give(.finger(visit: "v1", .found((9, .leftIndex, 5.1)), marks: [:]))
                == .confirmed(visit: "v1", listNumber: 9, basis: .twoFingers))
    }

    @Test mutating func `a search is not repeated for ever either, and a member may still decide`() {
        run.give(.beginWithFinger(visit: "v1"))
        run.give(.finger(visit: "v1", .found((9, .rightIndex, 8)), marks: [:]))
        for _ in 0..<4 { run.give(.finger(visit: "v1", .found((9, .rightIndex, 8)), marks: [:])) }
        #expect(
            run.give(.finger(visit: "v1", .found((9, .leftIndex, 8)), marks: [:]))
                == .amber(visit: "v1", next: .document))
        #expect(
            run.give(.confirm(visit: "v1", listNumber: 9, mark: nil, by: run.members.first))
                == .confirmed(visit: "v1", listNumber: 9, basis: .fingerAndMember))
    }
}
