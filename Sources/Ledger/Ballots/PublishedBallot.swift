/// What stands on the ballot of a contest, and which entry says so.
package struct PublishedBallot: Hashable, Sendable {
    /// Who stands there, in its order.
    package let ballot: ContestBallot
    /// The number of the entry `ballot.definition`.
    package let entry: Int
}
