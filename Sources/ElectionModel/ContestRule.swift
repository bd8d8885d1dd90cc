/// How a contest's votes become a result.
package enum ContestRule: String, Sendable {
    /// One mark a ballot; the option with the most votes wins; an equal number is a tie, decided by a recorded lot.
    case mostVotes = "most-votes"
}
