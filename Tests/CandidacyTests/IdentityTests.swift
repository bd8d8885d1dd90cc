import CandidacySupport
import ElectionModel
import Testing
import Wording

@testable import Candidacy

@Suite struct IdentityTests {
    private let asked = SampleRequirements.date(2025, 11, 1).start
    private let facts: [FactName: FactValue] = [
        FactName(unchecked: "surname"): .text("Осмонова"), FactName(unchecked: "given-name"): .text("Айгүл"),
        SampleRequirements.birthDate: .day(SampleRequirements.date(1990, 2, 28)),
        FactName(unchecked: "sex"): .text("F"), FactName(unchecked: "ethnicity"): .text("дунган"),
    ]
    private let lists = RequirementSet(
        election: SampleRequirements.set.election, identity: SampleRequirements.identity,
        requirements: [SampleRequirements.age],
        quotas: [
            ContestQuota(contests: [SampleRequirements.contest], quota: .size(least: 1, most: 1)),
            ContestQuota(contests: [SampleRequirements.contest], quota: .minorityAtLeast(percent: 50)),
            ContestQuota(contests: [ContestId(unchecked: "other")], quota: .disabilityAtLeast(count: 9)),
        ],
        listFacts: ListFacts(
            ethnicity: FactName(unchecked: "ethnicity"), majority: ["кыргыз"],
            disabilitySource: SourceId(unchecked: "disability"), disability: FactName(unchecked: "disability-group")))

    private func answer(
        _ facts: [FactName: FactValue], at seconds: Int = 0, evidenceHolds: Bool = true,
        from source: SourceId = SampleRequirements.people
    ) -> SourceAnswer {
        SampleRequirements.answer(
            source, .facts(facts), at: asked.adding(seconds: seconds), evidenceHolds: evidenceHolds)
    }

    private func facts(but name: String, _ value: FactValue?) -> [FactName: FactValue] {
        var facts = facts
        facts[FactName(unchecked: name)] = value
        return facts
    }

    @Test func `a candidate is who the newest answer says`() {
        let married = facts(but: "surname", .text("Асанова"))
        let identity = lists.identity(in: [answer(married, at: 1), answer(facts)])
        #expect(
            identity
                == CandidateIdentity(
                    name: PersonName(surname: "Асанова", givenName: "Айгүл"),
                    birthDate: SampleRequirements.date(1990, 2, 28), sex: .female))
        let withPatronymic = facts(but: "patronymic", .text("Бакытовна"))
        #expect(lists.identity(in: [answer(withPatronymic)])?.name.full == "Осмонова Айгүл Бакытовна")
    }

    @Test func `nobody is told from an answer that cannot be believed, or says too little`() {
        #expect(lists.identity(in: []) == nil)
        #expect(lists.identity(in: [answer(facts, evidenceHolds: false)]) == nil)
        // The newest counts, and an older one does not step in for it.
        #expect(lists.identity(in: [answer(facts), answer(facts, at: 1, evidenceHolds: false)]) == nil)
        #expect(lists.identity(in: [answer(facts, from: SampleRequirements.crimes)]) == nil)
        let refused = SampleRequirements.answer(SampleRequirements.people, .refused(code: "404"), at: asked)
        #expect(lists.identity(in: [refused]) == nil)
        #expect(lists.identity(in: [answer(facts(but: "given-name", nil))]) == nil)
        #expect(lists.identity(in: [answer(facts(but: "surname", .text("")))]) == nil)
        #expect(lists.identity(in: [answer(facts(but: "birth-date", .text("28.02.1990")))]) == nil)
    }

    @Test func `a word for a sex that is not known is nobody's to guess`() {
        let answers = [answer(facts(but: "sex", .text("Ж")))]
        #expect(lists.identity(in: answers)?.sex == nil && lists.identity(in: answers) != nil)
        #expect(lists.listCandidate(CandidacyId(unchecked: "c"), in: answers) == nil)
    }

    @Test func `what quotas look at comes from the registers`() throws {
        let id = CandidacyId(unchecked: "c-1")
        let born = SampleRequirements.date(1990, 2, 28)
        #expect(
            lists.listCandidate(id, in: [answer(facts)])
                == ListCandidate(id: id, sex: .female, birthDate: born, isOfMinority: true, hasDisability: false))
        let group = answer(
            [FactName(unchecked: "disability-group"): .text("II")], from: SourceId(unchecked: "disability"))
        let majority = answer(facts(but: "ethnicity", .text("кыргыз")))
        #expect(
            lists.listCandidate(id, in: [majority, group])
                == ListCandidate(id: id, sex: .female, birthDate: born, isOfMinority: false, hasDisability: true))
        let silent = answer(facts(but: "ethnicity", nil))
        #expect(try #require(lists.listCandidate(id, in: [silent])).isOfMinority == false)
    }

    @Test func `a list is judged by the quotas of its contest, all of them`() {
        let candidate = ListCandidate(
            id: CandidacyId(unchecked: "c"), sex: .male, birthDate: SampleRequirements.date(1980, 1, 1),
            isOfMinority: false, hasDisability: false)
        let votingDay = SampleRequirements.date(2025, 11, 30)
        #expect(
            lists.listFaults(of: [candidate, candidate], in: SampleRequirements.contest, votingDay: votingDay)
                == [.size(count: 2, least: 1, most: 1), .minority(count: 0, percent: 50)])
        #expect(lists.listFaults(of: [], in: ContestId(unchecked: "third"), votingDay: votingDay).isEmpty)
    }

    @Test func `who is asked about: the requirements' services, who the person is, and for lists the disability`() {
        #expect(
            lists.sources(of: SampleRequirements.contest)
                == [SampleRequirements.people, SourceId(unchecked: "disability")])
        #expect(SampleRequirements.set.sources(of: ContestId(unchecked: "other")) == [SampleRequirements.people])
    }

    @Test func `a set with quotas is read as it was written, and one that misses its facts is refused`() throws {
        #expect(try RequirementSet(canonicalBytes: lists.canonicalBytes) == lists)
        let without = RequirementSet(
            election: lists.election, identity: lists.identity, requirements: lists.requirements, quotas: lists.quotas)
        #expect(throws: CanonicalError.self) { try RequirementSet(canonicalBytes: without.canonicalBytes) }
    }
}
