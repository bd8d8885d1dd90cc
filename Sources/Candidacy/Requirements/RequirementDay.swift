package import ElectionModel

/// The day on which a requirement must hold.
package enum RequirementDay: Hashable, Sendable {
    /// The date of a step of the election's calendar.
    case step(CalendarStep)
    /// A date that the law itself names.
    case date(CivilDate)
    /// The day on which the commission decides.
    case decision

    /// The date itself.
    ///
    /// - Parameters:
    ///   - calendar: the election's calendar.
    ///   - today: the day of the judgement, in Kyrgyzstan's time.
    /// - Returns: `nil` when the calendar has no such step.
    package func date(in calendar: ElectionCalendar, today: CivilDate) -> CivilDate? {
        switch self {
        case .step(let step): calendar[step]
        case .date(let date): date
        case .decision: today
        }
    }
}

extension RequirementDay: CanonicalCodable {
    private static let decisionWord = "decision"

    package var canonical: CanonicalValue {
        switch self {
        case .step(let step): .string(step.rawValue)
        case .date(let date): date.canonical
        case .decision: .string(Self.decisionWord)
        }
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical else { throw .member("day", expected: "a string") }
        if text == Self.decisionWord {
            self = .decision
        } else if let step = CalendarStep(rawValue: text) {
            self = .step(step)
        } else if let date = CivilDate(iso: text) {
            self = .date(date)
        } else {
            throw .member("day", expected: "\"decision\", a step of the calendar or a date YYYY-MM-DD")
        }
    }
}
