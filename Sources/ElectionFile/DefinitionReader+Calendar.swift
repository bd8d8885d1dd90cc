import ElectionModel

extension DefinitionReader {
    /// The calendar; dates in the wrong order are faults of the later step.
    func calendar(_ fields: FieldReader) -> ElectionCalendar? {
        guard let node = fields.node("calendar"),
            let fields = FieldReader(node, .calendar, .root.field("calendar"), log)
        else { return nil }
        var dates: [CalendarStep: CivilDate] = [:]
        for step in CalendarStep.allCases where !step.fieldName.contains(".") {
            dates[step] = fields.date(step.fieldName)
        }
        let campaign = period(fields, "campaign", from: .campaignFrom, to: .campaignTo, &dates)
        let corrections = period(fields, "corrections", from: .correctionsFrom, to: .correctionsTo, &dates)
        let wrong = CalendarStep.outOfOrder { dates[$0] }
        for (earlier, later) in wrong {
            guard let before = dates[earlier], let date = dates[later] else { continue }
            let problem = ElectionFileProblem.dateOrder(
                field: later.fieldName, date: date.description, notBefore: earlier.fieldName, other: before.description)
            log.add(problem, at: place(of: later, fields), fields.path.field(later.fieldName))
        }
        guard let preliminary = dates[.preliminaryList], let final = dates[.finalList],
            let votingDay = dates[.votingDay], let results = dates[.results]
        else { return nil }
        return ElectionCalendar(
            districts: dates[.districts], nomination: dates[.nomination],
            candidateDocuments: dates[.candidateDocuments], registration: dates[.registration], campaign: campaign,
            preliminaryList: preliminary, corrections: corrections, controlList: dates[.controlList], finalList: final,
            votingDay: votingDay, results: results)
    }

    private func period(
        _ fields: FieldReader, _ name: String, from: CalendarStep, to: CalendarStep,
        _ dates: inout [CalendarStep: CivilDate]
    ) -> CalendarPeriod? {
        guard let node = fields.node(name), let period = FieldReader(node, .period, fields.path.field(name), log) else {
            return nil
        }
        dates[from] = period.date("from")
        dates[to] = period.date("to")
        guard let first = dates[from], let last = dates[to] else { return nil }
        return CalendarPeriod(from: first, to: last)
    }

    private func place(of step: CalendarStep, _ fields: FieldReader) -> FilePlace {
        let parts = step.fieldName.split(separator: ".").map(String.init)
        guard parts.count == 2, let period = fields.node(parts[0]) else { return fields.place(of: step.fieldName) }
        return FieldReader.peek(parts[1], in: period)?.place ?? period.place
    }
}
