/// What was counted in a contest, in one district or in all.
struct VoteCount: Sendable {
    /// The votes of each option, in the order of the contest.
    var votes: [Int64]
    /// What shares are reckoned of.
    var basis: Int64
}
