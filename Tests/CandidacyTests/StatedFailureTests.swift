import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

/// What a conclusion says in the law's own words.
@Suite struct StatedFailureTests {
    private static let words = LocalizedText(
        ky: "Реестрде соттуулук бар.", ru: "В реестре есть судимость.", en: "The register has a conviction.")
    private static let fact = FactName(unchecked: "has-conviction")

    private func outcome(_ text: String?, otherwise: LocalizedText?) throws -> RequirementOutcome {
        let requirement = Requirement(
            id: RequirementId(unchecked: "no-conviction"), contests: [SampleRequirements.contest],
            title: SampleRequirements.text("t"), basis: SampleRequirements.text("b"), day: .decision,
            check: ServiceCheck(
                source: SampleRequirements.crimes, condition: .among(Self.fact, values: ["false"]),
                answerWithinHours: 48, freshDays: nil, otherwise: otherwise))
        // As it is read from the law's file.
        let read = try Requirement(canonicalBytes: requirement.canonicalBytes)
        #expect(read == requirement)
        let set = RequirementSet(
            election: ElectionId(unchecked: "kenesh-2025"), identity: SampleRequirements.identity,
            requirements: [read])
        let now = SampleRequirements.date(2025, 11, 1).start
        let facts = text.map { [Self.fact: FactValue.text($0)] } ?? [:]
        let day = SampleRequirements.date(2025, 11, 30)
        return try #require(
            set.findings(
                for: SampleRequirements.contest,
                answers: [SampleRequirements.answer(SampleRequirements.crimes, .facts(facts), at: now)], asked: [:],
                calendar: ElectionCalendar(
                    preliminaryList: day, finalList: day, votingDay: day, results: day.adding(days: 14)),
                now: now
            ).first
        ).outcome
    }

    @Test func `what does not hold is said in the law's words, where it has some`() throws {
        #expect(try outcome("true", otherwise: Self.words) == .doesNotComply(.stated(Self.words)))
        #expect(try outcome("true", otherwise: nil) == .doesNotComply(.among(text: "true")))
    }

    @Test func `what holds and what nobody can judge are as they are`() throws {
        #expect(try outcome("false", otherwise: Self.words) == .complies)
        #expect(try outcome(nil, otherwise: Self.words) == .personMustLook(.fact(Self.fact)))
    }
}
