import ElectionModel

extension ContestCount {
    /// The seats go down the ranking; a candidate whose sex has reached its cap is passed over, so that the next of the
    /// other sex comes in.
    func plurality(_ rule: PluralityRule) -> ContestOutcome {
        var filling = SeatFilling(options, rule: rule)
        let ranking = ranking
        var start = 0
        while start < ranking.count, filling.free > 0 {
            let votes = votes[ranking[start]]
            let end = ranking[start...].firstIndex { self.votes[$0] != votes } ?? ranking.count
            filling.take(ranking[start..<end])
            start = end
        }
        let ties = filling.ties.sorted { ($0.places.min() ?? 0) < ($1.places.min() ?? 0) }
        return .elected(
            ids(filling.elected), ties: ties.map { tie($0.places, seats: $0.seats) }, vacant: filling.free
        )
    }
}
