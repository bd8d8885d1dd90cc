import ElectionModel

@testable import Candidacy

/// A parliament's requirements as the tests need them, after the law of 2025.
enum SampleRequirements {
    static let contest = ContestId(unchecked: "district-1")
    static let people = SourceId(unchecked: "zags.person")
    static let crimes = SourceId(unchecked: "interior.convictions")
    static let borders = SourceId(unchecked: "border.crossings")
    static let birthDate = FactName(unchecked: "birth-date")
    static let convictions = FactName(unchecked: "convictions")
    static let away = FactName(unchecked: "away")

    static func text(_ word: String) -> LocalizedText { LocalizedText(ky: word, ru: word, en: word) }

    static func requirement(
        _ id: String, _ source: SourceId, _ condition: RequirementCondition, on day: RequirementDay,
        freshDays: Int? = nil
    ) -> Requirement {
        Requirement(
            id: RequirementId(unchecked: id), contests: [contest], title: text(id), basis: text("58"), day: day,
            check: ServiceCheck(source: source, condition: condition, answerWithinHours: 48, freshDays: freshDays))
    }

    static let age = requirement("age", people, .age(birthDate, least: 25), on: .step(.votingDay))
    static let noConviction = requirement(
        "no-conviction", crimes, .atMost(convictions, number: 0), on: .decision, freshDays: 10)
    static let presence = requirement(
        "presence", borders, .absence(away, years: 5, mostNights: 183), on: .step(.registration), freshDays: 30)

    static let identity = IdentityFacts(
        source: people, surname: FactName(unchecked: "surname"), givenName: FactName(unchecked: "given-name"),
        patronymic: FactName(unchecked: "patronymic"), birthDate: birthDate,
        sex: IdentityFacts.SexFact(fact: FactName(unchecked: "sex"), female: ["F"], male: ["M"]))

    static let set = RequirementSet(
        election: ElectionId(unchecked: "kenesh-2025"), identity: identity,
        requirements: [age, noConviction, presence])

    static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    }

    static let calendar = ElectionCalendar(
        registration: date(2025, 11, 10), preliminaryList: date(2025, 10, 14), finalList: date(2025, 11, 25),
        votingDay: date(2025, 11, 30), results: date(2025, 12, 14))

    static func answer(
        _ source: SourceId, _ content: AnswerContent, at time: Timestamp, evidenceHolds: Bool = true
    ) -> SourceAnswer {
        SourceAnswer(
            source: source, obtainedAt: time, content: content, evidence: EvidenceId(unchecked: "e-\(source)"),
            evidenceHolds: evidenceHolds)
    }
}
