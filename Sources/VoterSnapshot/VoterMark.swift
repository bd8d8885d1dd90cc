/// What a station's list says about a voter's vote before the doors open.
package enum VoterMark: String, Sendable, CaseIterable {
    /// Voted at home on the day before.
    case votedAtHome = "voted-at-home"
    /// Voted away from home, at a remote point.
    case votedRemotely = "voted-remotely"
    /// Registered to vote elsewhere: this station issues nothing.
    case votesElsewhere = "votes-elsewhere"
}
