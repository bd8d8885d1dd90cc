package import ElectionModel

/// The numbers that a contest's rule decides by.
///
/// All of them are 0...2⁵³ − 1, as sums of checked protocols are; products with thousandths and seats then stay exact.
package struct ContestCount: Sendable {
    /// The votes and the basis in one of the contest's districts.
    package struct District: Sendable {
        /// The votes for each option, in the order of the ballot.
        package let votes: [Int]
        /// The sum of which a threshold is a share.
        package let basis: Int

        package init(votes: [Int], basis: Int) {
            self.votes = votes
            self.basis = basis
        }
    }

    /// The choices, in the order of the ballot.
    package let options: [ContestOption]
    /// The votes for each option, in the order of the ballot.
    package let votes: [Int]
    /// The sum of which a majority or threshold is a share.
    package let basis: Int
    /// The same for each district of the contest.
    package let districts: [District]

    /// Gathers a contest's numbers.
    ///
    /// - Precondition: there are as many votes as options, in the districts too.
    package init(options: [ContestOption], votes: [Int], basis: Int, districts: [District]) {
        precondition(
            options.count == votes.count && districts.allSatisfy { $0.votes.count == options.count })
        self.options = options
        self.votes = votes
        self.basis = basis
        self.districts = districts
    }

    /// What the rule makes of the numbers.
    package func outcome(under rule: ContestRule) -> ContestOutcome {
        guard !isRefused else { return .none }
        return switch rule {
        case .plurality(let rule): plurality(rule)
        case .majority: majority()
        case .proportional(let rule): proportional(rule)
        }
    }

    /// The places of the options that can win and have votes, those with more votes first, else in the ballot's order.
    var ranking: [Int] {
        options.indices.filter { !options[$0].againstAll && votes[$0] > 0 }
            .sorted { (votes[$1], $0) < (votes[$0], $1) }
    }

    /// The ids of options by their places, in the order of the ballot.
    func ids(_ places: some Sequence<Int>) -> [OptionId] { places.sorted().map { options[$0].id } }

    /// A tie between options by their places.
    func tie(_ places: some Sequence<Int>, seats: Int) -> ContestTie {
        ContestTie(options: ids(places), seats: seats)
    }

    /// Whether nobody has votes, or more voted against all than for the first.
    private var isRefused: Bool {
        guard let first = ranking.first else { return true }
        return zip(options, votes).contains { $0.againstAll && $1 > votes[first] }
    }
}
