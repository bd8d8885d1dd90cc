/// Decides a contest from its votes (RECORD.md, section 8), in whole numbers.
struct OutcomeReckoning {
    /// An option that can be elected: not against all, and with votes.
    struct Candidate {
        /// Its place in the contest.
        let index: Int
        let id: String
        let sex: Sex?
        let votes: Int64
    }

    let options: [Contest.Choice]
    let total: VoteCount
    /// The counts of the contest's districts, which add up to the total.
    let districts: [VoteCount]
    let candidates: [Candidate]

    init(options: [Contest.Choice], total: VoteCount, districts: [VoteCount]) {
        self.options = options
        self.total = total
        self.districts = districts
        candidates = zip(options, total.votes).enumerated().compactMap { index, item in
            guard !item.0.isAgainstAll, item.1 > 0 else { return nil }
            return Candidate(index: index, id: item.0.id, sex: item.0.sex, votes: item.1)
        }
    }

    /// What follows under a rule.
    func outcome(_ rule: ContestRule) -> ElectionOutcome {
        let against = zip(options, total.votes).filter { $0.0.isAgainstAll }.map(\.1).reduce(0, +)
        guard let most = candidates.map(\.votes).max(), against <= most else { return .none }
        switch rule {
        case .mostVotes(let seats, let cap): return mostVotes(seats: seats, oneSexAtMost: cap)
        case .absoluteMajority: return absoluteMajority(most)
        case .proportional(let rule): return proportional(rule)
        }
    }

    /// The candidates in groups of equal votes, the most first.
    var levels: [[Candidate]] {
        let groups = Dictionary(grouping: candidates, by: \.votes)
        return groups.sorted { $0.key > $1.key }.map(\.value)
    }

    /// The ids of candidates in the order of the definition.
    func ids(_ some: [Candidate]) -> [String] {
        some.sorted { $0.index < $1.index }.map(\.id)
    }

    /// Ties in the order of their first options.
    func drawn(_ ties: [(candidates: [Candidate], seats: Int64)]) -> [DrawnSeats] {
        let first = { (some: [Candidate]) in some.map(\.index).min() ?? 0 }
        return ties.sorted { first($0.candidates) < first($1.candidates) }
            .map { DrawnSeats(options: ids($0.candidates), seats: $0.seats) }
    }
}
