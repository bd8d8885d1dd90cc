package import Wording

/// Why an event cannot happen to a candidacy now.
package enum CandidacyRefusal: Error, Hashable, Sendable {
    /// The candidacy's stage does not know this event.
    case notNow(CandidacyStage)
    /// The registers answered this requirement, or it is not open: nobody settles it by hand.
    case notOpen(RequirementId)
    /// Requirements do not hold, so there is nothing to register.
    case doesNotComply([RequirementId])
    /// Every requirement holds, so there is no reason to refuse.
    case complies
    /// The last check is of another day.
    case checkAgain
    /// A candidacy cannot replace itself.
    case itself
}

extension CandidacyRefusal: Fault {
    package var nature: FaultNature { .conflict }
}
