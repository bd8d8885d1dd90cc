package import ElectionModel

/// The result of a contest: a pure function of its protocols (`Audit/RECORD.md`, section 8).
package struct ContestResult: Hashable, Sendable {
    package let contest: ContestId
    package let rule: ContestRule
    /// Sums over the protocols, line by line.
    package let lines: [LineCount]
    /// Sums over the protocols, option by option.
    package let votes: [OptionCount]
    /// The entry numbers of the protocols, ascending.
    package let protocols: [Int]
    package let outcome: ContestOutcome

    /// Adds up protocols that passed their checks, each with its entry number.
    ///
    /// - Parameters:
    ///   - contest: the contest.
    ///   - definition: the election's definition, of which the form and the stations' districts are used.
    ///   - protocols: the protocols that count, by entry number.
    package init(
        contest: Contest, of definition: ElectionDefinition, protocols: [Int: StationProtocol]
    ) {
        self.contest = contest.id
        rule = contest.rule
        self.protocols = protocols.keys.sorted()
        let papers = Array(protocols.values)
        lines = definition.form.lines.map {
            LineCount(line: $0.id, value: Self.sum(papers, line: $0.id))
        }
        let sums = Self.sums(papers, contest)
        votes = zip(contest.options, sums).map { OptionCount(option: $0.id, value: $1) }
        let homes = Dictionary(definition.stations.map { ($0.id, $0.district) }) { first, _ in first }
        let local = Dictionary(grouping: papers) { homes[$0.station] }
        outcome = ContestCount(
            options: contest.options, votes: sums, basis: Self.basis(papers, contest),
            districts: contest.districts.map { district in
                let papers = local[district] ?? []
                return ContestCount.District(
                    votes: Self.sums(papers, contest), basis: Self.basis(papers, contest))
            }
        ).outcome(under: contest.rule)
    }

    /// The body of the result entry.
    package var canonical: CanonicalValue {
        [
            "v": 1, "contest": contest.canonical, "rule": rule.canonical,
            "lines": .array(lines.map(\.canonical)), "votes": .array(votes.map(\.canonical)),
            "protocols": .array(protocols.map { .int($0) }), "outcome": outcome.canonical,
        ]
    }

    private static func sum(_ papers: [StationProtocol], line: String) -> Int {
        papers.reduce(0) { $0 + ($1.value(of: line) ?? 0) }
    }

    /// The votes for each option, in the order of the ballot.
    private static func sums(_ papers: [StationProtocol], _ contest: Contest) -> [Int] {
        var sums: [OptionId: Int] = [:]
        for paper in papers {
            for count in paper.votes { sums[count.option, default: 0] += count.value }
        }
        return contest.options.map { sums[$0.id, default: 0] }
    }

    /// What a share is reckoned of; all votes where the rule knows no share.
    private static func basis(_ papers: [StationProtocol], _ contest: Contest) -> Int {
        let name = contest.rule.basis ?? ProtocolForm.votes
        return name == ProtocolForm.votes ? sums(papers, contest).reduce(0, +) : sum(papers, line: name)
    }
}
