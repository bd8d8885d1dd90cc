package import ElectionModel

/// The days between which a service's facts are wanted, both included.
package struct FactPeriod: Hashable, Sendable {
    package let from: CivilDate
    package let until: CivilDate

    package init(from: CivilDate, until: CivilDate) {
        self.from = from
        self.until = until
    }
}

extension RequirementSet {
    /// The days that the requirements of a contest look at in a service's answer: from the first, years back where stays
    /// abroad are counted, to the last.
    ///
    /// - Parameters:
    ///   - source: the service.
    ///   - contest: whose candidates are asked about.
    ///   - calendar: the election's calendar.
    ///   - today: the day of the question, in Kyrgyzstan's time; it stands for days that the calendar does not have.
    package func period(
        of source: SourceId, for contest: ContestId, calendar: ElectionCalendar, today: CivilDate
    ) -> FactPeriod {
        var days: [CivilDate] = []
        for requirement in requirements(of: contest) {
            guard let check = requirement.check, check.source == source else { continue }
            let day = requirement.day.date(in: calendar, today: today) ?? today
            days.append(day)
            if case .absence(_, let years, _) = check.condition { days.append(day.earlier(years: years)) }
        }
        return FactPeriod(from: days.min() ?? today, until: days.max() ?? today)
    }
}
