extension OutcomeReckoning {
    /// A list that gets seats: how many so far, and its claim to one more as a fraction; nil when it has none.
    private struct Served {
        let candidate: Candidate
        var seats: Int64
        var claim: (over: Int128, under: Int128)?
    }

    /// Seats for lists in proportion to their votes.
    func proportional(_ rule: ProportionalRule) -> ElectionOutcome {
        let admitted = candidates.filter { isAdmitted($0, rule) }
        guard !admitted.isEmpty else { return .none }
        var lists: [Served]
        switch rule.method {
        case .largestRemainder:
            let sum = admitted.map { Int128($0.votes) }.reduce(0, +)
            lists = admitted.map { candidate in
                let (seats, rest) = (Int128(candidate.votes) * Int128(rule.seats)).quotientAndRemainder(dividingBy: sum)
                return Served(candidate: candidate, seats: Int64(seats), claim: rest > 0 ? (rest, 1) : nil)
            }
        case .dHondt:
            lists = admitted.map { Served(candidate: $0, seats: 0, claim: (Int128($0.votes), 1)) }
        }
        let tie = serve(&lists, rule)
        let seats = Dictionary(uniqueKeysWithValues: lists.map { ($0.candidate.index, $0.seats) })
        return .seats(
            options.enumerated().filter { !$0.element.isAgainstAll }
                .map { ListSeats(option: $0.element.id, seats: seats[$0.offset] ?? 0) },
            ties: drawn(tie.map { [$0] } ?? []))
    }

    /// Gives the seats that remain to the largest claims; answers the tie in which that ends, if it does.
    private func serve(
        _ lists: inout [Served], _ rule: ProportionalRule
    ) -> (candidates: [Candidate], seats: Int64)? {
        var left = rule.seats - lists.map(\.seats).reduce(0, +)
        while left > 0 {
            var largest: (over: Int128, under: Int128) = (0, 1)
            var group: [Int] = []
            for (index, list) in lists.enumerated() {
                guard let claim = list.claim else { continue }
                let (this, best) = (claim.over * largest.under, largest.over * claim.under)
                if this > best { (largest, group) = (claim, []) }
                if this >= best { group.append(index) }
            }
            guard !group.isEmpty else { return nil }
            if Int64(group.count) > left { return (group.map { lists[$0].candidate }, left) }
            for index in group {
                lists[index].seats += 1
                switch rule.method {
                case .largestRemainder: lists[index].claim = nil
                case .dHondt: lists[index].claim?.under += 1
                }
            }
            left -= Int64(group.count)
        }
        return nil
    }

    /// Whether a list reaches the threshold altogether and that of each district.
    private func isAdmitted(_ candidate: Candidate, _ rule: ProportionalRule) -> Bool {
        func reaches(_ threshold: Int64, _ count: VoteCount) -> Bool {
            Int128(count.votes[candidate.index]) * 1000 >= Int128(threshold) * Int128(count.basis)
        }
        return reaches(rule.threshold, total) && districts.allSatisfy { reaches(rule.districtThreshold, $0) }
    }
}
