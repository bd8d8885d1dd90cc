package import ElectionModel

/// Where a candidacy stands, without anything that is not public.
package struct CandidateStanding: Equatable, Sendable {
    /// The public number.
    package let candidacy: String
    package let contest: String
    /// As on the ballot.
    package let name: String
    /// A word of a closed list, such as `registered`.
    package let stage: String
    /// Since which day.
    package let since: CivilDate

    package init(candidacy: String, contest: String, name: String, stage: String, since: CivilDate) {
        self.candidacy = candidacy
        self.contest = contest
        self.name = name
        self.stage = stage
        self.since = since
    }
}
