import Wording

/// Why a person must look at a requirement.
package enum LookCause: Hashable, Sendable {
    /// The exchange's signed container does not verify.
    case evidence
    /// The body answered with an error of its own.
    case refused(code: String)
    /// The answer does not hold this fact, or not as what it should be.
    case fact(FactName)
    /// Two bodies state this fact differently.
    case sourcesDisagree(FactName)
    /// The election's calendar does not have the day on which it must hold.
    case noDay
    /// No service knows it; a document shows it.
    case document
}

/// Thrown where a fact is read; it ends as a finding.
extension LookCause: Worded, Error {}
