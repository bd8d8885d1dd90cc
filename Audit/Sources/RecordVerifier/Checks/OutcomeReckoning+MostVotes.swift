extension OutcomeReckoning {
    /// Seats for the most votes, level by level, with a cap for one sex where there is one.
    func mostVotes(seats: Int64, oneSexAtMost cap: Int64?) -> ElectionOutcome {
        var left = seats
        // Without a cap all are of one sex, which has room for every seat.
        let sex = { (candidate: Candidate) in cap == nil ? nil : candidate.sex }
        var room = Dictionary(candidates.map { (sex($0), cap ?? seats) }, uniquingKeysWith: { one, _ in one })
        var elected: [Candidate] = []
        var ties: [(candidates: [Candidate], seats: Int64)] = []
        for level in levels where left > 0 {
            let eligible = level.filter { (room[sex($0)] ?? 0) > 0 }
            let groups = Dictionary(grouping: eligible, by: sex)
            let shares = groups.map { sex, group in
                (sex: sex, group: group, seats: min(Int64(group.count), room[sex] ?? 0))
            }
            let wanted = shares.map(\.seats).reduce(0, +)
            guard wanted <= left else {
                ties.append((eligible, left))
                left = 0
                break
            }
            for share in shares {
                if Int64(share.group.count) == share.seats {
                    elected += share.group
                } else {
                    ties.append((share.group, share.seats))
                }
                room[share.sex, default: 0] -= share.seats
            }
            left -= wanted
        }
        return .elected(ids(elected), ties: drawn(ties), vacant: left)
    }
}
