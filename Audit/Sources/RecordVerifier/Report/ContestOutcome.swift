/// A contest as the protocols in the ledger decide it, counted anew.
struct ContestOutcome: Sendable {
    /// One option and its votes.
    struct Votes: Sendable {
        let id: String
        let name: String
        let votes: Int64
    }

    let id: String
    let title: String
    let options: [Votes]
    let outcome: ElectionOutcome
    /// Stations whose protocols are counted, of those that vote in the contest.
    let stationsCounted: Int
    let stations: Int
    /// Whether the ledger holds a result for it.
    let isPublished: Bool

    /// All votes together.
    var total: Int64 { options.map(\.votes).reduce(0, +) }
}
