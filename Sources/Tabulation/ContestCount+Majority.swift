import ElectionModel

extension ContestCount {
    /// More than half of the basis elects; otherwise the first two go to a run-off.
    func majority() -> ContestOutcome {
        let ranking = ranking
        guard let first = ranking.first else { return .none }
        let isAlone = ranking.count == 1 || votes[ranking[1]] < votes[first]
        // 2v > b without doubling.
        if isAlone, votes[first] > basis / 2 { return .elected(ids([first]), ties: [], vacant: 0) }
        guard ranking.count > 1 else { return .none }
        let second = votes[ranking[1]]
        let certain = ranking.filter { votes[$0] > second }
        let level = ranking.filter { votes[$0] == second }
        let places = 2 - certain.count
        return level.count == places
            ? .runOff(ids(certain + level), ties: [])
            : .runOff(ids(certain), ties: [tie(level, seats: places)])
    }
}
