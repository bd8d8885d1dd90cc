import ElectionModel

extension ContestCount {
    /// Seats for the lists above the thresholds, by the method of the rule.
    func proportional(_ rule: ProportionalRule) -> ContestOutcome {
        let lists = ranking.filter { reaches($0, rule) }
        guard !lists.isEmpty else { return .none }
        let shares: SeatShares =
            switch rule.method {
            case .largestRemainder: .largestRemainder(seats: rule.seats, votes: lists.map { votes[$0] })
            case .dHondt: .dHondt(seats: rule.seats, votes: lists.map { votes[$0] })
            }
        var seats = [Int](repeating: 0, count: options.count)
        for (place, number) in zip(lists, shares.seats) { seats[place] = number }
        return .seats(
            options.indices.filter { !options[$0].againstAll }.map {
                ListSeats(option: options[$0].id, seats: seats[$0])
            },
            ties: shares.tied.isEmpty ? [] : [tie(shares.tied.map { lists[$0] }, seats: shares.left)])
    }

    private func reaches(_ place: Int, _ rule: ProportionalRule) -> Bool {
        votes[place] * 1000 >= rule.threshold * basis
            && districts.allSatisfy { $0.votes[place] * 1000 >= rule.districtThreshold * $0.basis }
    }
}
