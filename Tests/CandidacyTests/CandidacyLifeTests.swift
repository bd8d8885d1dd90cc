import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

@Suite struct CandidacyLifeTests {
    private static let today = SampleRequirements.date(2025, 11, 8)
    private static let age = RequirementId(unchecked: "age")
    private static let diploma = RequirementId(unchecked: "diploma")

    private static func summary(_ outcomes: [RequirementId: RequirementOutcome]) -> FindingsSummary {
        FindingsSummary(
            outcomes.sorted { $0.key < $1.key }.map {
                RequirementFinding(requirement: $0.key, outcome: $0.value, evidence: [])
            })
    }

    private static let good = summary([age: .complies, diploma: .complies])
    private static let young = summary([
        age: .doesNotComply(.age(years: 24, least: 25, day: today)), diploma: .complies,
    ])
    private static let silent = summary([age: .complies, diploma: .noAnswer])
    private static let waiting = summary([age: .complies, diploma: .waiting(until: today.start)])

    private let two: TwoMembers

    init() throws { two = try #require(TwoMembers(MemberId(unchecked: "a"), MemberId(unchecked: "b"))) }

    private func life(_ events: [CandidacyEvent]) throws -> CandidacyLife {
        var life = CandidacyLife(id: CandidacyId(unchecked: "c-1"))
        for event in events { try life.apply(event) }
        return life
    }

    @Test func `a full set of answers leads to the decision without a clerk`() throws {
        let life = try life([.checked(Self.good, on: Self.today)])
        #expect(life.stage == .decidable)
        #expect(life.unsettled.isEmpty)
        #expect(
            try self.life([.checked(Self.good, on: Self.today), .registered(by: two, on: Self.today)]).stage.isOnBallot)
    }

    @Test func `one person is not two members`() {
        #expect(TwoMembers(MemberId(unchecked: "a"), MemberId(unchecked: "a")) == nil)
    }

    @Test func `nobody settles by hand what a register answered`() throws {
        var life = try life([.checked(Self.young, on: Self.today)])
        #expect(throws: CandidacyRefusal.notOpen(Self.age)) {
            try life.apply(.settled(Self.age, holds: true, by: two))
        }
        #expect(throws: CandidacyRefusal.doesNotComply([Self.age])) {
            try life.apply(.registered(by: two, on: Self.today))
        }
        try life.apply(.refused(by: two, on: Self.today))
        #expect(life.stage == .refused)
        #expect(life.reasons == [Self.age])
    }

    @Test func `silence is settled by two members, either way`() throws {
        let begun: [CandidacyEvent] = [.checked(Self.silent, on: Self.today)]
        #expect(try life(begun).stage == .open)
        #expect(try life(begun).unsettled == [Self.diploma])
        let held = try life(
            begun + [.settled(Self.diploma, holds: true, by: two), .registered(by: two, on: Self.today)])
        #expect(held.stage == .registered)
        var failed = try life(begun + [.settled(Self.diploma, holds: false, by: two)])
        #expect(failed.reasons == [Self.diploma])
        #expect(throws: CandidacyRefusal.doesNotComply([Self.diploma])) {
            try failed.apply(.registered(by: two, on: Self.today))
        }
    }

    @Test func `a late answer of the register takes the place of the settlement`() throws {
        let failed = Self.summary([Self.age: .complies, Self.diploma: .doesNotComply(.among(text: "none"))])
        let life = try life([
            .checked(Self.silent, on: Self.today), .settled(Self.diploma, holds: true, by: two),
            .checked(failed, on: Self.today),
        ])
        #expect(life.settled.isEmpty)
        #expect(life.reasons == [Self.diploma])
    }

    @Test func `nothing is decided while a body may still answer`() throws {
        var life = try life([.checked(Self.waiting, on: Self.today)])
        #expect(throws: CandidacyRefusal.notNow(.checking)) { try life.apply(.registered(by: two, on: Self.today)) }
        #expect(throws: CandidacyRefusal.notNow(.checking)) { try life.apply(.refused(by: two, on: Self.today)) }
    }

    @Test func `who complies is not refused`() throws {
        var life = try life([.checked(Self.good, on: Self.today)])
        #expect(throws: CandidacyRefusal.complies) { try life.apply(.refused(by: two, on: Self.today)) }
    }

    @Test func `a decision rests on a check of the same day`() throws {
        var life = try life([.checked(Self.good, on: Self.today)])
        #expect(throws: CandidacyRefusal.checkAgain) {
            try life.apply(.registered(by: two, on: Self.today.adding(days: 1)))
        }
        #expect(life.stage == .decidable)
    }

    @Test func `an appeal upholds or turns round`() throws {
        let registered: [CandidacyEvent] = [.checked(Self.good, on: Self.today), .registered(by: two, on: Self.today)]
        let refused: [CandidacyEvent] = [.checked(Self.young, on: Self.today), .refused(by: two, on: Self.today)]
        #expect(try life(registered + [.appealed]).stage.isOnBallot)
        #expect(try life(registered + [.appealed, .appealEnded(.upheld)]).stage == .registered)
        #expect(try life(registered + [.appealed, .appealEnded(.overturned)]).stage == .excluded)
        #expect(try life(refused + [.appealed, .appealEnded(.upheld)]).stage == .refused)
        #expect(try life(refused + [.appealed, .appealEnded(.overturned)]).stage == .registered)
    }

    @Test func `a place is taken only when it is free, and by another`() throws {
        let next = CandidacyId(unchecked: "c-2")
        var withdrawn = try life([.withdrawn])
        #expect(throws: CandidacyRefusal.itself) { try withdrawn.apply(.replaced(by: withdrawn.id)) }
        try withdrawn.apply(.replaced(by: next))
        #expect(withdrawn.successor == next)
        var registered = try life([.checked(Self.good, on: Self.today), .registered(by: two, on: Self.today)])
        #expect(throws: CandidacyRefusal.notNow(.registered)) { try registered.apply(.replaced(by: next)) }
    }

    @Test func `each stage takes its own events, and a refused one changes nothing`() throws {
        let refused: [CandidacyEvent] = [.checked(Self.young, on: Self.today), .refused(by: two, on: Self.today)]
        let paths: [CandidacyStage: [CandidacyEvent]] = [
            .checking: [], .open: [.checked(Self.silent, on: Self.today)],
            .decidable: [.checked(Self.good, on: Self.today)],
            .registered: [.checked(Self.good, on: Self.today), .registered(by: two, on: Self.today)],
            .registrationAppealed: [
                .checked(Self.good, on: Self.today), .registered(by: two, on: Self.today), .appealed,
            ],
            .refused: refused, .refusalAppealed: refused + [.appealed],
            .excluded: [
                .checked(Self.good, on: Self.today), .registered(by: two, on: Self.today), .appealed,
                .appealEnded(.overturned),
            ],
            .withdrawn: [.withdrawn], .replaced: [.withdrawn, .replaced(by: CandidacyId(unchecked: "c-2"))],
        ]
        #expect(paths.count == CandidacyStage.allCases.count)
        let events: [(CandidacyEvent, Set<CandidacyStage>)] = [
            (.checked(Self.good, on: Self.today), [.checking, .open, .decidable]),
            (.settled(Self.diploma, holds: true, by: two), [.open]),
            (.registered(by: two, on: Self.today), [.decidable]), (.appealed, [.registered, .refused]),
            (.appealEnded(.upheld), [.registrationAppealed, .refusalAppealed]),
            (.withdrawn, [.checking, .open, .decidable, .registered, .registrationAppealed, .refusalAppealed]),
            (.replaced(by: CandidacyId(unchecked: "c-3")), [.refused, .excluded, .withdrawn]),
        ]
        for (stage, path) in paths {
            let before = try life(path)
            #expect(before.stage == stage)
            for (event, stages) in events {
                var after = before
                let isTaken = (try? after.apply(event)) != nil
                #expect(isTaken == stages.contains(stage), "\(event) in \(stage)")
                #expect(isTaken || after == before)
            }
        }
    }
}
