/// What was published of a contest's result.
package struct PublishedResult: Equatable, Sendable {
    /// Votes for one option.
    package struct Line: Equatable, Sendable {
        /// As on the ballot.
        package let option: String
        package let votes: Int

        package init(option: String, votes: Int) {
            self.option = option
            self.votes = votes
        }
    }

    package let contest: String
    /// Whether the commission has certified it; until then stations may be missing.
    package let isCertified: Bool
    /// How many stations' protocols are in it.
    package let stations: Int
    /// In the ballot's order.
    package let lines: [Line]

    package init(contest: String, isCertified: Bool, stations: Int, lines: [Line]) {
        self.contest = contest
        self.isCertified = isCertified
        self.stations = stations
        self.lines = lines
    }
}
