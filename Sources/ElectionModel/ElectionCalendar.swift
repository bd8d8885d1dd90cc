/// The dates of an election. They are law and therefore data; nothing in the programs assumes their distances.
package struct ElectionCalendar: Hashable, Sendable, CanonicalCodable {
    /// The day on which the preliminary list is posted.
    package let preliminaryList: CivilDate
    /// The day by which the final list is formed.
    package let finalList: CivilDate
    /// Voting day; voting at home is the day before.
    package let votingDay: CivilDate
    /// The day by which the result is established.
    package let results: CivilDate

    package init(preliminaryList: CivilDate, finalList: CivilDate, votingDay: CivilDate, results: CivilDate) {
        self.preliminaryList = preliminaryList
        self.finalList = finalList
        self.votingDay = votingDay
        self.results = results
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        preliminaryList = try canonical.value("preliminaryList")
        finalList = try canonical.value("finalList")
        votingDay = try canonical.value("votingDay")
        results = try canonical.value("results")
        guard preliminaryList <= finalList, finalList <= votingDay, votingDay <= results else {
            throw .member("calendar", expected: "in the order of the election's steps")
        }
    }

    package var canonical: CanonicalValue {
        [
            "preliminaryList": preliminaryList.canonical, "finalList": finalList.canonical,
            "votingDay": votingDay.canonical, "results": results.canonical,
        ]
    }
}
