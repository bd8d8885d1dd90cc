import CandidacySupport
import ElectionModel
import Testing

@testable import Candidacy

/// Every requirement that is shipped, at the days and figures where it begins to hold.
@Suite struct ShippedRequirementTests {
    private static let pass = Expected.complies

    enum Expected: Sendable {
        case complies
        case fails(RequirementFailure)
        /// It does not hold, and the law's data say so in words of their own.
        case failsInItsWords
        /// The fact is for a person.
        case look
    }

    private static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(daysSinceEpoch: 0) }

    private static func stays(_ text: String) -> FactValue {
        .absences(
            text.split(separator: " ").compactMap { stay in
                let days = stay.split(separator: "/", omittingEmptySubsequences: false)
                return Absence(from: day(String(days[0])), to: days[1].isEmpty ? nil : day(String(days[1])))
            })
    }

    /// Judges by one fact.
    private func outcome(
        _ set: String, _ id: String, _ fact: FactValue?, registration: String = "2025-11-10",
        votingDay: String = "2025-11-30", seconds: Int = 0
    ) throws -> RequirementOutcome {
        let set = try ShippedRequirements.set(set)
        let requirement = try #require(set.requirements.first { $0.id.rawValue == id })
        let check = try #require(requirement.check)
        let asked = Self.day("2025-11-01").start
        let calendar = ElectionCalendar(
            registration: Self.day(registration), preliminaryList: Self.day("2025-01-01"),
            finalList: Self.day("2025-01-02"), votingDay: Self.day(votingDay), results: Self.day("2026-01-01"))
        let name = try #require(check.condition.facts.first)
        let answers = fact.map { fact in
            [SampleRequirements.answer(check.source, .facts([name: fact]), at: asked)]
        }
        let findings = set.findings(
            for: try #require(requirement.contests.first), answers: answers ?? [], asked: [check.source: asked],
            calendar: calendar, now: asked.adding(seconds: seconds))
        return try #require(findings.first { $0.requirement == requirement.id }).outcome
    }

    private func expect(_ outcome: RequirementOutcome, _ expected: Expected) {
        switch (outcome, expected) {
        case (.complies, .complies), (.personMustLook(.fact), .look): break
        case (.doesNotComply(let found), .fails(let failure)): #expect(found == failure)
        case (.doesNotComply(.stated(let words)), .failsInItsWords):
            #expect(Set([words.ky, words.ru, words.en]).count == 3)
        default: Issue.record("\(outcome), not \(expected)")
        }
    }

    @Test(arguments: [
        // The day before the birthday, the birthday, the day after.
        (
            "jogorku-kenesh", "2000-12-01", "2025-11-30",
            Expected.fails(.age(years: 24, least: 25, day: day("2025-11-30")))
        ),
        ("jogorku-kenesh", "2000-11-30", "2025-11-30", pass), ("jogorku-kenesh", "2000-11-29", "2025-11-30", pass),
        // Who was born on 29 February completes a year on 1 March where there is no 29.
        ("jogorku-kenesh", "2000-02-29", "2025-02-28", .fails(.age(years: 24, least: 25, day: day("2025-02-28")))),
        ("jogorku-kenesh", "2000-02-29", "2025-03-01", pass), ("jogorku-kenesh", "1996-02-29", "2024-02-29", pass),
        ("president", "1990-12-01", "2025-11-30", .fails(.age(years: 34, least: 35, day: day("2025-11-30")))),
        ("president", "1990-11-30", "2025-11-30", pass), ("president", "1988-02-29", "2023-03-01", pass),
        ("president", "1988-02-29", "2023-02-28", .fails(.age(years: 34, least: 35, day: day("2023-02-28")))),
    ]) func `age is reckoned on voting day`(set: String, born: String, votingDay: String, expected: Expected) throws {
        expect(try outcome(set, "age", .day(Self.day(born)), votingDay: votingDay), expected)
    }

    @Test(arguments: [
        ("2025-01-01/2025-07-04", pass),
        // One night more.
        ("2025-01-01/2025-07-05", Expected.fails(.absence(yearTo: day("2025-11-10"), nights: 185, most: 184))),
        // Six months by the calendar are 181 to 184 nights, with 29 February too.
        ("2025-03-01/2025-09-01", pass), ("2023-12-01/2024-06-01", pass), ("2023-08-31/2024-02-29", pass),
        // A long stay may be short in each of two years.
        ("2023-06-01/2024-04-01", pass),
        // Two stays of one year are counted together, nights that they share once.
        ("2025-01-01/2025-04-01 2025-05-01/2025-08-03", pass), ("2025-01-01/2025-07-04 2025-02-01/2025-07-04", pass),
        (
            "2025-01-01/2025-04-01 2025-05-01/2025-08-04",
            .fails(.absence(yearTo: day("2025-11-10"), nights: 185, most: 184))
        ),
        // Still abroad.
        ("2025-05-10/", pass), ("2025-05-09/", .fails(.absence(yearTo: day("2025-11-10"), nights: 185, most: 184))),
        ("", pass),
    ]) func `nobody may be away for more than six months in any of the last years`(
        stays: String, expected: Expected
    ) throws {
        expect(try outcome("jogorku-kenesh", "residence", Self.stays(stays)), expected)
        expect(try outcome("president", "residence", Self.stays(stays)), expected)
    }

    @Test func `five years for a deputy, fifteen for a president`() throws {
        let sixYearsAgo = Self.stays("2019-01-01/2019-11-01")
        expect(try outcome("jogorku-kenesh", "residence", sixYearsAgo), .complies)
        // Of a stay that began before the first of the years, only the nights within it count.
        expect(try outcome("jogorku-kenesh", "residence", Self.stays("2019-01-01/2021-05-13")), .complies)
        expect(
            try outcome("jogorku-kenesh", "residence", Self.stays("2019-01-01/2021-05-14")),
            .fails(.absence(yearTo: Self.day("2021-11-10"), nights: 185, most: 184)))
        expect(
            try outcome("president", "residence", sixYearsAgo),
            .fails(.absence(yearTo: Self.day("2019-11-10"), nights: 304, most: 184)))
        expect(try outcome("president", "residence", Self.stays("2009-01-01/2011-05-13")), .complies)
        expect(
            try outcome("president", "residence", Self.stays("2009-01-01/2011-05-14")),
            .fails(.absence(yearTo: Self.day("2011-11-10"), nights: 185, most: 184)))
    }

    @Test func `years that end on 29 February begin on the last of a February`() throws {
        expect(
            try outcome("jogorku-kenesh", "residence", Self.stays("2023-08-29/2024-02-29"), registration: "2024-02-29"),
            .complies)
        expect(
            try outcome("jogorku-kenesh", "residence", Self.stays("2023-02-27/2023-09-01"), registration: "2024-02-29"),
            .fails(.absence(yearTo: Self.day("2024-02-29"), nights: 185, most: 184)))
    }

    @Test(arguments: [
        ("jogorku-kenesh", "citizenship", "KG", pass), ("president", "citizenship", "KG", pass),
        ("jogorku-kenesh", "citizenship", "KZ", Expected.failsInItsWords),
        ("president", "citizenship", "kg", .failsInItsWords),
        ("jogorku-kenesh", "education", "higher", pass), ("jogorku-kenesh", "education", "doctoral", pass),
        ("jogorku-kenesh", "education", "secondary-professional", .failsInItsWords),
        ("jogorku-kenesh", "no-conviction", "false", pass),
        ("jogorku-kenesh", "no-conviction", "true", .failsInItsWords),
        ("jogorku-kenesh", "state-language", "B2", pass), ("president", "state-language", "C1", pass),
        ("jogorku-kenesh", "state-language", "B1", .failsInItsWords),
        ("president", "state-language", "C2", pass), ("president", "state-language", "A2", .failsInItsWords),
        ("jogorku-kenesh", "declaration", "true", pass),
        ("jogorku-kenesh", "declaration", "false", .failsInItsWords),
    ]) func `a register's word decides, letter by letter`(
        set: String, id: String, word: String, expected: Expected
    ) throws {
        expect(try outcome(set, id, .text(word)), expected)
    }

    @Test(arguments: [
        (FactValue.number(299_999), Expected.fails(.less(number: 299_999, least: 300_000))),
        (.number(300_000), pass), (.number(300_001), pass), (.number(0), .fails(.less(number: 0, least: 300_000))),
        (.text("300 000"), .look),
    ]) func `the fee is paid to the last som`(paid: FactValue, expected: Expected) throws {
        expect(try outcome("jogorku-kenesh", "fee", paid), expected)
    }

    @Test(arguments: ShippedRequirements.names)
    func `a fact that is not of its kind is for a person, whatever the requirement`(name: String) throws {
        for requirement in try ShippedRequirements.set(name).requirements {
            guard let check = requirement.check else { continue }
            let wrong: FactValue = if case .among = check.condition { .number(1) } else { .text("1990-13-01") }
            expect(try outcome(name, requirement.id.rawValue, wrong), .look)
        }
    }

    @Test(arguments: ShippedRequirements.names)
    func `a body is waited for to the last second, and what may have changed is asked again`(name: String) throws {
        for requirement in try ShippedRequirements.set(name).requirements {
            guard let check = requirement.check else { continue }
            let (id, deadline) = (requirement.id.rawValue, check.answerWithinHours * 3600)
            guard case .waiting = try outcome(name, id, nil, seconds: deadline - 1) else {
                Issue.record("\(id) does not wait")
                continue
            }
            #expect(try outcome(name, id, nil, seconds: deadline) == .noAnswer)
            guard let days = check.freshDays else { continue }
            let fact = FactValue.text("false")
            let fresh = try outcome(name, id, fact, seconds: days * 86_400 - 1)
            guard case .waiting = try outcome(name, id, fact, seconds: days * 86_400) else {
                Issue.record("\(id) counts too long")
                continue
            }
            if case .waiting = fresh { Issue.record("\(id) is stale too soon") }
        }
    }

    @Test func `supporters' signatures are for people: no service knows them`() throws {
        let set = try ShippedRequirements.set("president")
        let signatures = try #require(set.requirements.first { $0.id.rawValue == "signatures" })
        #expect(signatures.check == nil && signatures.title.en.contains("30,000"))
    }
}
