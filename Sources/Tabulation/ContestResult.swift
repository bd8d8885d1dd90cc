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
    package init(contest: Contest, form: ProtocolForm, protocols: [Int: StationProtocol]) {
        self.contest = contest.id
        rule = contest.rule
        self.protocols = protocols.keys.sorted()
        lines = form.lines.map { line in
            LineCount(line: line.id, value: protocols.values.reduce(0) { $0 + ($1.value(of: line.id) ?? 0) })
        }
        votes = contest.options.map { option in
            OptionCount(
                option: option.id,
                value: protocols.values.reduce(0) { total, paper in
                    total + (paper.votes.first { $0.option == option.id }?.value ?? 0)
                })
        }
        outcome =
            switch contest.rule {
            case .mostVotes: Self.mostVotes(contest, votes)
            }
    }

    /// The body of the result entry.
    package var canonical: CanonicalValue {
        [
            "v": 1, "contest": contest.canonical, "rule": .string(rule.rawValue),
            "lines": .array(lines.map(\.canonical)), "votes": .array(votes.map(\.canonical)),
            "protocols": .array(protocols.map { .int($0) }), "outcome": outcome.canonical,
        ]
    }

    private static func mostVotes(_ contest: Contest, _ votes: [OptionCount]) -> ContestOutcome {
        let against = Set(contest.options.filter(\.againstAll).map(\.id))
        let most = votes.filter { !against.contains($0.option) }.map(\.value).max() ?? 0
        let refused = votes.filter { against.contains($0.option) }.reduce(0) { $0 + $1.value }
        guard most > 0, refused <= most else { return .none }
        let first = votes.filter { !against.contains($0.option) && $0.value == most }.map(\.option)
        return first.count == 1 ? .elected(first[0]) : .tie(first)
    }
}
