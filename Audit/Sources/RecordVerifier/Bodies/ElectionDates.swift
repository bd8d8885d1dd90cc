/// The calendar of an election: which dates there are, and in which order (RECORD.md, section 6).
enum ElectionDates {
    private static let needed = ["finalList", "preliminaryList", "results", "votingDay"]
    private static let optional = [
        "candidateDocuments", "controlList", "districts", "nomination", "registration",
    ]
    private static let periods = ["campaign", "corrections"]

    /// In each row no date lies before the one to its left; dates that are not set are left out.
    private static let rows = [
        ["preliminaryList", "controlList", "finalList", "votingDay", "results"],
        ["corrections.from", "corrections.to", "finalList"],
        ["districts", "votingDay"],
        ["nomination", "candidateDocuments", "registration", "votingDay"],
        ["campaign.from", "campaign.to", "votingDay"],
    ]

    /// Checks the calendar of a definition.
    static func check(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(value, "the calendar", keys: needed + optional + periods)
        var dates: [String: String] = [:]
        for name in needed { dates[name] = try date(reader, name, "the calendar") }
        for name in optional where reader.isFilled(name) { dates[name] = try date(reader, name, "the calendar") }
        for name in periods where reader.isFilled(name) {
            let what = "'\(name)' of the calendar"
            let period = try ObjectReader(reader.value(name), what, "from", "to")
            for end in ["from", "to"] { dates["\(name).\(end)"] = try date(period, end, what) }
        }
        for row in rows {
            let set = row.filter { dates[$0] != nil }
            for (earlier, later) in zip(set, set.dropFirst()) where (dates[earlier] ?? "") > (dates[later] ?? "") {
                throw FormProblem("in the calendar '\(later)' lies before '\(earlier)'")
            }
        }
    }

    private static func date(_ reader: ObjectReader, _ name: String, _ what: String) throws(FormProblem) -> String {
        let date = try reader.string(name)
        guard CalendarDate.isGood(date) else { throw FormProblem("'\(name)' of \(what) is not a date") }
        return date
    }
}
