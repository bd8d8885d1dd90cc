package import ElectionModel
package import Tabulation

/// What the commission's members counted by hand in one contest.
package struct CountedPaper: Hashable, Sendable, CanonicalCodable {
    package let contest: ContestId
    /// Only lines whose source is `counted`; the log fills in the others.
    package let lines: [LineCount]
    package let votes: [OptionCount]

    package init(contest: ContestId, lines: [LineCount], votes: [OptionCount]) {
        self.contest = contest
        self.lines = lines
        self.votes = votes
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        contest = try canonical.value("contest")
        lines = try canonical.values("lines")
        votes = try canonical.values("votes")
    }

    package var canonical: CanonicalValue {
        [
            "contest": contest.canonical, "lines": .array(lines.map(\.canonical)),
            "votes": .array(votes.map(\.canonical)),
        ]
    }
}
