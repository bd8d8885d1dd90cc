import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

@Suite struct FindingsTests {
    private let asked = SampleRequirements.date(2025, 11, 1).start
    private var askedAll: [SourceId: Timestamp] {
        [SampleRequirements.people: asked, SampleRequirements.crimes: asked, SampleRequirements.borders: asked]
    }

    private func good(at time: Timestamp) -> [SourceAnswer] {
        [
            SampleRequirements.answer(
                SampleRequirements.people,
                .facts([SampleRequirements.birthDate: .day(SampleRequirements.date(1990, 1, 1))]), at: time),
            SampleRequirements.answer(
                SampleRequirements.crimes, .facts([SampleRequirements.convictions: .number(0)]), at: time),
            SampleRequirements.answer(
                SampleRequirements.borders, .facts([SampleRequirements.away: .absences([])]), at: time),
        ]
    }

    private func findings(_ answers: [SourceAnswer], hours: Int) -> [RequirementFinding] {
        SampleRequirements.set.findings(
            for: SampleRequirements.contest, answers: answers, asked: askedAll, calendar: SampleRequirements.calendar,
            now: asked.adding(seconds: hours * 3600))
    }

    private func outcome(_ id: String, _ answers: [SourceAnswer], hours: Int) throws -> RequirementOutcome {
        try #require(findings(answers, hours: hours).first { $0.requirement.rawValue == id }).outcome
    }

    @Test func `a full set of answers that comply needs nobody`() {
        let all = findings(good(at: asked), hours: 1)
        #expect(FindingsSummary(all).allComply)
        #expect(all.map(\.evidence).allSatisfy { $0.count == 1 })
    }

    @Test func `the order of answers changes nothing`() {
        #expect(findings(good(at: asked), hours: 1) == findings(good(at: asked).reversed(), hours: 1))
    }

    @Test func `a silent body is waited for, then reported`() throws {
        let without = good(at: asked).filter { $0.source != SampleRequirements.crimes }
        #expect(
            try outcome("no-conviction", without, hours: 47)
                == .waiting(until: asked.adding(seconds: 48 * 3600)))
        #expect(try outcome("no-conviction", without, hours: 48) == .noAnswer)
        #expect(FindingsSummary(findings(without, hours: 48)).open.map(\.rawValue) == ["no-conviction"])
    }

    @Test func `an answer that is no longer fresh is asked for again`() throws {
        let stale = asked.adding(seconds: 10 * 86_400)
        #expect(try outcome("no-conviction", good(at: asked), hours: 10 * 24 - 1) == .complies)
        #expect(
            try outcome("no-conviction", good(at: asked), hours: 10 * 24)
                == .waiting(until: stale.adding(seconds: 48 * 3600)))
        #expect(try outcome("no-conviction", good(at: asked), hours: 12 * 24) == .noAnswer)
        #expect(try outcome("age", good(at: asked), hours: 12 * 24) == .complies)
    }

    @Test func `the newest answer counts`() throws {
        let newer = SampleRequirements.answer(
            SampleRequirements.crimes, .facts([SampleRequirements.convictions: .number(1)]),
            at: asked.adding(seconds: 60))
        #expect(
            try outcome("no-conviction", [newer] + good(at: asked), hours: 1)
                == .doesNotComply(.more(number: 1, most: 0)))
    }

    @Test func `evidence that does not verify is for a person, whatever it says`() throws {
        let unsound = SampleRequirements.answer(
            SampleRequirements.crimes, .facts([SampleRequirements.convictions: .number(0)]), at: asked,
            evidenceHolds: false)
        let answers = good(at: asked).filter { $0.source != SampleRequirements.crimes } + [unsound]
        #expect(try outcome("no-conviction", answers, hours: 1) == .personMustLook(.evidence))
    }

    @Test func `an error of the body itself is for a person`() throws {
        let refused = SampleRequirements.answer(
            SampleRequirements.crimes, .refused(code: "404"), at: asked.adding(seconds: 1))
        #expect(
            try outcome("no-conviction", good(at: asked) + [refused], hours: 1)
                == .personMustLook(.refused(code: "404")))
    }

    @Test func `facts that two bodies state differently are nobody's to choose by machine`() throws {
        let other = SampleRequirements.answer(
            SourceId(unchecked: "passport"),
            .facts([SampleRequirements.birthDate: .day(SampleRequirements.date(1991, 1, 1))]), at: asked)
        let answers = good(at: asked) + [other]
        #expect(
            try outcome("age", answers, hours: 1) == .personMustLook(.sourcesDisagree(SampleRequirements.birthDate)))
        #expect(try outcome("no-conviction", answers, hours: 1) == .complies)
    }

    @Test func `a day that the calendar lacks is for a person`() throws {
        let set = RequirementSet(
            election: SampleRequirements.set.election, identity: SampleRequirements.identity,
            requirements: [
                SampleRequirements.requirement(
                    "age", SampleRequirements.people, .age(SampleRequirements.birthDate, least: 25),
                    on: .step(.nomination))
            ])
        let all = set.findings(
            for: SampleRequirements.contest, answers: good(at: asked), asked: askedAll,
            calendar: SampleRequirements.calendar, now: asked)
        #expect(all.map(\.outcome) == [.personMustLook(.noDay)])
    }

    @Test func `a requirement binds the candidates of its contests only`() {
        let none = SampleRequirements.set.findings(
            for: ContestId(unchecked: "district-2"), answers: [], asked: [:], calendar: SampleRequirements.calendar,
            now: asked)
        #expect(none.isEmpty)
    }
}
