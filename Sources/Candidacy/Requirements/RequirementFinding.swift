import ElectionModel

/// What came of one requirement for one candidate, and on which evidence.
package struct RequirementFinding: Hashable, Sendable {
    package let requirement: RequirementId
    package let outcome: RequirementOutcome
    /// The answers that were looked at, by their evidence; none where nothing arrived.
    package let evidence: [EvidenceId]
}
