/// What came of a deed.
package enum DeedStanding: Hashable, Sendable {
    /// It waits for another member.
    case proposed
    case done(CandidacyLife)
}
