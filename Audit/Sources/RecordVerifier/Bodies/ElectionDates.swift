/// The calendar of an election: which dates there are, and in which order (RECORD.md, section 6).
struct ElectionDates {
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

    /// The day by which the result is established.
    let results: String

    /// Reads the calendar of a definition.
    init(_ value: JsonValue) throws(FormProblem) {
        let reader = try ObjectReader(
            value, "the calendar", keys: Self.needed + Self.optional + Self.periods)
        var dates: [String: String] = [:]
        for name in Self.needed { dates[name] = try Self.date(reader, name, "the calendar") }
        for name in Self.optional where reader.isFilled(name) {
            dates[name] = try Self.date(reader, name, "the calendar")
        }
        for name in Self.periods where reader.isFilled(name) {
            let what = "'\(name)' of the calendar"
            let period = try ObjectReader(reader.value(name), what, "from", "to")
            for end in ["from", "to"] { dates["\(name).\(end)"] = try Self.date(period, end, what) }
        }
        for row in Self.rows {
            let set = row.filter { dates[$0] != nil }
            for (earlier, later) in zip(set, set.dropFirst()) where (dates[earlier] ?? "") > (dates[later] ?? "") {
                throw FormProblem("in the calendar '\(later)' lies before '\(earlier)'")
            }
        }
        results = dates["results"] ?? ""
    }

    private static func date(_ reader: ObjectReader, _ name: String, _ what: String) throws(FormProblem) -> String {
        let date = try reader.string(name)
        guard CalendarDate.isGood(date) else { throw FormProblem("'\(name)' of \(what) is not a date") }
        return date
    }
}
