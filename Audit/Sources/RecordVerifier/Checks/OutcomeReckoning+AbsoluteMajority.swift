extension OutcomeReckoning {
    /// One seat for more than half of the basis, or else a run-off of the first two.
    func absoluteMajority(_ most: Int64) -> ElectionOutcome {
        let leaders = candidates.filter { $0.votes == most }
        if leaders.count == 1, Int128(most) * 2 > Int128(total.basis) {
            return .elected(ids(leaders), ties: [], vacant: 0)
        }
        guard candidates.count > 1 else { return .none }
        let second = candidates.map(\.votes).sorted(by: >)[1]
        let above = candidates.filter { $0.votes > second }
        let level = candidates.filter { $0.votes == second }
        if above.count + level.count == 2 { return .runOff(ids(above + level), ties: []) }
        return .runOff(ids(above), ties: drawn([(level, Int64(2 - above.count))]))
    }
}
