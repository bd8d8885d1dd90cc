package import ElectionModel

/// Small definitions from which a clerk starts. Their figures are examples: the law in force decides.
package enum ElectionTemplate: String, Sendable, CaseIterable {
    /// One contest in nine districts, absolute majority with a run-off.
    case president
    /// Districts of three seats, at most two of one sex.
    case jogorkuKenesh = "jogorku-kenesh"
    /// One council, lists in proportion.
    case localKenesh = "local-kenesh"

    /// The definition for a voting day; a training election, its dates at the distances of the calendar of 2025.
    package func definition(votingDay: CivilDate) -> ElectionDefinition {
        let contents = TemplateContents(template: self)
        return ElectionDefinition(
            election: ElectionId(unchecked: "\(rawValue)-\(votingDay.year)"), kind: .training, title: contents.title,
            calendar: calendar(votingDay), districts: contents.districts, stations: contents.stations,
            contests: contents.contests, form: Self.form)
    }

    /// A protocol of eleven lines whose sums hold together.
    package static var form: ProtocolForm { TemplateContents.form }

    private func calendar(_ day: CivilDate) -> ElectionCalendar {
        ElectionCalendar(
            districts: day.adding(days: -56), nomination: day.adding(days: -31),
            candidateDocuments: day.adding(days: -28), registration: day.adding(days: -20),
            campaign: CalendarPeriod(from: day.adding(days: -20), to: day.adding(days: -1)),
            preliminaryList: day.adding(days: -47),
            corrections: CalendarPeriod(from: day.adding(days: -53), to: day.adding(days: -16)),
            controlList: day.adding(days: -20), finalList: day.adding(days: -5), votingDay: day,
            results: day.adding(days: 14))
    }
}
