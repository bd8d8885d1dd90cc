package import ElectionModel

extension RequirementCondition {
    /// Judges the condition by the facts that a body stated.
    ///
    /// - Parameters:
    ///   - facts: what the answer holds.
    ///   - day: the day on which it must hold.
    /// - Returns: ``RequirementOutcome/complies``, ``RequirementOutcome/doesNotComply(_:)``, or that a person must look
    ///   because a fact is missing or of another kind.
    package func outcome(of facts: [FactName: FactValue], on day: CivilDate) -> RequirementOutcome {
        do throws(LookCause) {
            return try failure(in: facts, on: day).map { .doesNotComply($0) } ?? .complies
        } catch {
            return .personMustLook(error)
        }
    }

    private func failure(
        in facts: [FactName: FactValue], on day: CivilDate
    ) throws(LookCause) -> RequirementFailure? {
        switch self {
        case .age(let fact, let least):
            let years = try Self.day(fact, facts).age(on: day)
            return years >= least ? nil : .age(years: years, least: least, day: day)
        case .among(let fact, let values):
            guard case .text(let text)? = facts[fact] else { throw .fact(fact) }
            return values.contains(text) ? nil : .among(text: text)
        case .atLeast(let fact, let least):
            let number = try Self.number(fact, facts)
            return number >= least ? nil : .less(number: number, least: least)
        case .atMost(let fact, let most):
            let number = try Self.number(fact, facts)
            return number <= most ? nil : .more(number: number, most: most)
        case .since(let fact, let least):
            let since = try Self.day(fact, facts)
            let years = since.age(on: day)
            return years >= least ? nil : .since(since, years: years, least: least, day: day)
        case .valid(let from, let to):
            let first = try Self.day(from, facts)
            if day < first { return .notYetValid(from: first, day: day) }
            guard let to else { return nil }
            let last = try Self.day(to, facts)
            return day <= last ? nil : .noLongerValid(to: last, day: day)
        case .absence(let fact, let years, let mostNights):
            guard case .absences(let absences)? = facts[fact] else { throw .fact(fact) }
            return Self.longAbsence(absences, years: years, mostNights: mostNights, on: day)
        }
    }

    private static func day(_ fact: FactName, _ facts: [FactName: FactValue]) throws(LookCause) -> CivilDate {
        guard case .day(let day)? = facts[fact] else { throw .fact(fact) }
        return day
    }

    private static func number(_ fact: FactName, _ facts: [FactName: FactValue]) throws(LookCause) -> Int {
        guard case .number(let number)? = facts[fact] else { throw .fact(fact) }
        return number
    }

    /// The latest of the years in which the person was away too long.
    private static func longAbsence(
        _ absences: [Absence], years: Int, mostNights: Int, on day: CivilDate
    ) -> RequirementFailure? {
        let stays = nightsAway(absences, until: day)
        for back in 0..<years {
            let (first, last) = (day.earlier(years: back + 1), day.earlier(years: back))
            let year = first.daysSinceEpoch..<last.daysSinceEpoch
            let nights = stays.reduce(0) { $0 + $1.clamped(to: year).count }
            if nights > mostNights { return .absence(yearTo: last, nights: nights, most: mostNights) }
        }
        return nil
    }

    /// The nights abroad as ranges of days (a night bears the date of its evening), in order, none twice.
    private static func nightsAway(_ absences: [Absence], until day: CivilDate) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        let end = day.daysSinceEpoch
        let ranges = absences.map { absence -> Range<Int> in
            let from = min(absence.from.daysSinceEpoch, end)
            return from..<max(from, min(absence.to?.daysSinceEpoch ?? end, end))
        }
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}
