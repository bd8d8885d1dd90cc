package import ElectionModel

@testable package import Candidacy

/// A parliament's requirements as the tests need them, after the law of 2025.
package enum SampleRequirements {
    package static let contest = ContestId(unchecked: "district-1")
    package static let people = SourceId(unchecked: "zags.person")
    package static let crimes = SourceId(unchecked: "interior.convictions")
    package static let borders = SourceId(unchecked: "border.crossings")
    package static let birthDate = FactName(unchecked: "birth-date")
    package static let convictions = FactName(unchecked: "convictions")
    package static let away = FactName(unchecked: "away")

    package static func text(_ word: String) -> LocalizedText { LocalizedText(ky: word, ru: word, en: word) }

    package static func requirement(
        _ id: String, _ source: SourceId, _ condition: RequirementCondition, on day: RequirementDay,
        freshDays: Int? = nil
    ) -> Requirement {
        Requirement(
            id: RequirementId(unchecked: id), contests: [contest], title: text(id), basis: text("58"), day: day,
            check: ServiceCheck(source: source, condition: condition, answerWithinHours: 48, freshDays: freshDays))
    }

    package static let age = requirement("age", people, .age(birthDate, least: 25), on: .step(.votingDay))
    package static let noConviction = requirement(
        "no-conviction", crimes, .atMost(convictions, number: 0), on: .decision, freshDays: 10)
    package static let presence = requirement(
        "presence", borders, .absence(away, years: 5, mostNights: 183), on: .step(.registration), freshDays: 30)

    package static let identity = IdentityFacts(
        source: people, surname: FactName(unchecked: "surname"), givenName: FactName(unchecked: "given-name"),
        patronymic: FactName(unchecked: "patronymic"), birthDate: birthDate,
        sex: IdentityFacts.SexFact(fact: FactName(unchecked: "sex"), female: ["F"], male: ["M"]))

    package static let set = RequirementSet(
        election: ElectionId(unchecked: "kenesh-2025"), identity: identity,
        requirements: [age, noConviction, presence])

    package static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    }

    package static let calendar = ElectionCalendar(
        registration: date(2025, 11, 10), preliminaryList: date(2025, 10, 14), finalList: date(2025, 11, 25),
        votingDay: date(2025, 11, 30), results: date(2025, 12, 14))

    package static func answer(
        _ source: SourceId, _ content: AnswerContent, at time: Timestamp, evidenceHolds: Bool = true
    ) -> SourceAnswer {
        SourceAnswer(
            source: source, obtainedAt: time, content: content, evidence: EvidenceId(unchecked: "e-\(source)"),
            evidenceHolds: evidenceHolds)
    }
}
