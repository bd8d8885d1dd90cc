package import ElectionModel
import Wording

/// What came of a requirement.
package enum RequirementOutcome: Hashable, Sendable {
    case complies
    case doesNotComply(RequirementFailure)
    /// The body did not answer by the deadline.
    case noAnswer
    /// A machine must not decide it.
    case personMustLook(LookCause)
    /// The body may still answer, until that time.
    case waiting(until: Timestamp)
}

extension RequirementOutcome: Worded {}
