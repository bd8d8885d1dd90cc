import Candidacy
import ElectionModel
import Testing

@Suite struct RequirementConditionTests {
    private let fact = FactName(unchecked: "it")

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    private func judge(_ condition: RequirementCondition, _ value: FactValue, on text: String) throws
        -> RequirementOutcome
    {
        condition.outcome(of: [fact: value], on: try day(text))
    }

    @Test(arguments: [
        ("2000-11-30", "2025-11-30", true), ("2000-12-01", "2025-11-30", false), ("2000-11-29", "2025-11-30", true),
        ("2000-02-29", "2025-02-28", false), ("2000-02-29", "2025-03-01", true), ("1900-01-01", "2025-11-30", true),
    ])
    func `an age is reached on the birthday itself`(born: String, on date: String, isReached: Bool) throws {
        let outcome = try judge(.age(fact, least: 25), .day(day(born)), on: date)
        #expect((outcome == .complies) == isReached, "\(outcome)")
    }

    @Test func `who is too young is told their age and the law's`() throws {
        let outcome = try judge(.age(fact, least: 25), .day(day("2000-12-01")), on: "2025-11-30")
        #expect(outcome == .doesNotComply(.age(years: 24, least: 25, day: try day("2025-11-30"))))
    }

    @Test(arguments: [("2020-11-30", true), ("2020-12-01", false)])
    func `a residence of five years is full on its day`(since: String, isFull: Bool) throws {
        let outcome = try judge(.since(fact, years: 5), .day(day(since)), on: "2025-11-30")
        #expect((outcome == .complies) == isFull, "\(outcome)")
    }

    @Test(arguments: [
        ("2025-11-30", "2025-11-30", true), ("2025-12-01", "2026-11-30", false), ("2020-01-01", "2025-11-29", false),
    ])
    func `a document is valid on its first and on its last day`(from: String, to: String, isValid: Bool) throws {
        let until = FactName(unchecked: "until")
        let outcome = RequirementCondition.valid(from: fact, to: until).outcome(
            of: [fact: .day(try day(from)), until: .day(try day(to))], on: try day("2025-11-30"))
        #expect((outcome == .complies) == isValid, "\(outcome)")
    }

    @Test func `a document without an end stays valid`() throws {
        #expect(
            try judge(.valid(from: fact, to: nil), .day(day("1999-01-01")), on: "2025-11-30") == .complies)
    }

    @Test func `numbers and words are compared as the law says`() throws {
        #expect(try judge(.atMost(fact, number: 0), .number(0), on: "2025-11-30") == .complies)
        #expect(
            try judge(.atMost(fact, number: 0), .number(1), on: "2025-11-30")
                == .doesNotComply(.more(number: 1, most: 0)))
        #expect(try judge(.atLeast(fact, number: 30_000), .number(30_000), on: "2025-11-30") == .complies)
        #expect(
            try judge(.atLeast(fact, number: 30_000), .number(29_999), on: "2025-11-30")
                == .doesNotComply(.less(number: 29_999, least: 30_000)))
        #expect(try judge(.among(fact, values: ["KGZ"]), .text("KGZ"), on: "2025-11-30") == .complies)
        #expect(
            try judge(.among(fact, values: ["KGZ"]), .text("KAZ"), on: "2025-11-30")
                == .doesNotComply(.among(text: "KAZ")))
    }

    private func absences(_ texts: [(String, String?)]) throws -> FactValue {
        .absences(
            try texts.map { from, to in
                try #require(Absence(from: try day(from), to: try to.map { try day($0) }))
            })
    }

    @Test(
        arguments: [
            // 183 nights from 1 January to 3 July.
            ([("2025-01-01", "2025-07-03")], true), ([("2025-01-01", "2025-07-04")], false),
            // Two stays of a year come together; overlapping ones count once.
            ([("2025-01-01", "2025-04-01"), ("2025-05-01", "2025-08-03")], false),
            ([("2025-01-01", "2025-07-03"), ("2025-03-01", "2025-06-01")], true),
            // A long stay that two years share.
            ([("2024-09-01", "2025-05-01")], true), ([("2024-05-01", "2025-07-01")], false),
            // The fifth year counts, the sixth does not.
            ([("2021-01-01", "2021-09-01")], false), ([("2019-12-01", "2020-11-30")], true),
            // Not back yet, and away only after the day.
            ([("2025-03-01", nil)], false), ([("2025-10-01", nil)], true), ([("2025-12-05", nil)], true),
        ] as [([(String, String?)], Bool)])
    func `nights abroad are counted year by year back from the day`(
        stays: [(String, String?)], complies: Bool
    ) throws {
        let outcome = try judge(
            .absence(fact, years: 5, mostNights: 183), absences(stays), on: "2025-11-30")
        #expect((outcome == .complies) == complies, "\(outcome)")
    }

    @Test func `the finding names the year and its nights`() throws {
        let outcome = try judge(
            .absence(fact, years: 5, mostNights: 183), absences([("2022-12-01", "2023-08-01")]), on: "2025-11-30")
        #expect(outcome == .doesNotComply(.absence(yearTo: try day("2023-11-30"), nights: 243, most: 183)))
    }

    @Test func `a return before the departure is no stay`() throws {
        #expect(Absence(from: try day("2025-02-02"), to: try day("2025-02-01")) == nil)
    }

    @Test(arguments: [
        RequirementCondition.age(FactName(unchecked: "it"), least: 25),
        .atMost(FactName(unchecked: "it"), number: 0), .absence(FactName(unchecked: "it"), years: 5, mostNights: 183),
        .valid(from: FactName(unchecked: "it"), to: nil),
    ])
    func `a fact that is missing or of another kind is for a person`(condition: RequirementCondition) throws {
        let onDay = try day("2025-11-30")
        #expect(condition.outcome(of: [:], on: onDay) == .personMustLook(.fact(fact)))
        #expect(condition.outcome(of: [fact: .text("2000-01-01")], on: onDay) == .personMustLook(.fact(fact)))
    }
}
