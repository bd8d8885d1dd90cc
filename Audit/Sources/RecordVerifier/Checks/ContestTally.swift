/// The newest protocols of one contest, and what they add up to.
struct ContestTally {
    /// What counts of one station.
    struct Counted {
        let seq: Int64
        let lines: [Int64]
        let votes: [Int64]
    }

    let contest: Contest
    /// The newest protocol of each station, by its id.
    var newest: [String: Counted] = [:]
    /// The number of the entry that publishes the newest result.
    private(set) var published: Int64?
    /// The numbers of the protocols on which that rests; nil where there is none.
    private(set) var counted: [Int64]?

    init(contest: Contest) { self.contest = contest }

    /// Notes that a result on the newest protocols is published.
    mutating func publish(_ seq: Int64) {
        published = seq
        counted = protocols
    }

    /// The numbers of the entries that count, ascending.
    var protocols: [Int64] { newest.values.map(\.seq).sorted() }

    /// The sum of each option's votes, in the order of the contest.
    var votes: [Int64] { sums(contest.options.count, \.votes) }

    /// The sum of each line, in the order of the form.
    func lines(count: Int) -> [Int64] { sums(count, \.lines) }

    /// What the newest protocols decide, counted anew.
    func outcome(_ definition: ElectionDefinition) -> ElectionOutcome {
        var districts = Dictionary(
            uniqueKeysWithValues: contest.districts.map {
                ($0, VoteCount(votes: [Int64](repeating: 0, count: contest.options.count), basis: 0))
            })
        let line = definition.form.lines.firstIndex { $0.id == contest.rule.basis }
        for (station, counted) in newest {
            guard let district = definition.stations[station], var count = districts[district] else { continue }
            for (index, votes) in counted.votes.enumerated() where index < count.votes.count {
                count.votes[index] += votes
            }
            count.basis += line.map { counted.lines[$0] } ?? counted.votes.reduce(0, +)
            districts[district] = count
        }
        let basis = districts.values.map(\.basis).reduce(0, +)
        return OutcomeReckoning(
            options: contest.options, total: VoteCount(votes: votes, basis: basis), districts: Array(districts.values)
        ).outcome(contest.rule)
    }

    private func sums(_ count: Int, _ numbers: KeyPath<Counted, [Int64]>) -> [Int64] {
        newest.values.reduce(into: [Int64](repeating: 0, count: count)) { sums, counted in
            for (index, value) in counted[keyPath: numbers].enumerated() where index < count { sums[index] += value }
        }
    }
}
