import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

/// Requirements that no service knows, and the days that services are asked for.
@Suite struct DocumentRequirementTests {
    private let signatures = Requirement(
        id: RequirementId(unchecked: "signatures"), contests: [SampleRequirements.contest],
        title: SampleRequirements.text("30,000 signatures"), basis: SampleRequirements.text("51"),
        day: .step(.registration), check: nil)
    private let today = SampleRequirements.date(2025, 10, 25)

    private func period(_ requirements: Requirement...) -> FactPeriod {
        RequirementSet(
            election: SampleRequirements.set.election, identity: SampleRequirements.identity,
            requirements: requirements
        ).period(
            of: SampleRequirements.borders, for: SampleRequirements.contest, calendar: SampleRequirements.calendar,
            today: today)
    }

    @Test func `what no service knows waits for people from the beginning, and nobody is asked`() throws {
        let set = RequirementSet(
            election: SampleRequirements.set.election, identity: SampleRequirements.identity,
            requirements: [signatures])
        let findings = set.findings(
            for: SampleRequirements.contest, answers: [], asked: [:], calendar: SampleRequirements.calendar,
            now: today.start)
        #expect(findings.map(\.outcome) == [.personMustLook(.document)] && findings.map(\.evidence) == [[]])
        #expect(FindingsSummary(findings).open == [signatures.id])
        #expect(set.sources(of: SampleRequirements.contest) == [SampleRequirements.people])
        #expect(try RequirementSet(canonicalBytes: set.canonicalBytes) == set)
    }

    @Test(arguments: ["condition", "answerWithinHours", "freshDays"])
    func `a requirement without a service has nothing that only services have`(member: String) throws {
        guard case .object(var members) = SampleRequirements.noConviction.canonical else { return }
        members["source"] = .null
        for name in ["condition", "answerWithinHours", "freshDays"] where name != member { members[name] = .null }
        #expect(throws: CanonicalError.self) { try Requirement(canonical: .object(members)) }
        members[member] = .null
        #expect(try Requirement(canonical: .object(members)).check == nil)
    }

    @Test func `a service is asked from the first day that counts to the last`() {
        let registration = SampleRequirements.date(2025, 11, 10)
        #expect(
            period(SampleRequirements.presence)
                == FactPeriod(from: SampleRequirements.date(2020, 11, 10), until: registration))
        let votingDay = SampleRequirements.requirement(
            "presence-2", SampleRequirements.borders, .absence(SampleRequirements.away, years: 1, mostNights: 9),
            on: .step(.votingDay))
        #expect(
            period(SampleRequirements.presence, votingDay)
                == FactPeriod(
                    from: SampleRequirements.date(2020, 11, 10), until: SampleRequirements.date(2025, 11, 30)))
        #expect(period(signatures) == FactPeriod(from: today, until: today))
    }

    @Test func `29 February counts back to the last of February`() {
        let leap = SampleRequirements.requirement(
            "presence", SampleRequirements.borders, .absence(SampleRequirements.away, years: 1, mostNights: 9),
            on: .date(SampleRequirements.date(2024, 2, 29)))
        #expect(period(leap).from == SampleRequirements.date(2023, 2, 28))
    }
}
