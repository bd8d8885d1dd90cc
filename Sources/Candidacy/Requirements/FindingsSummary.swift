/// What findings come to together: whether a person is needed, and for which requirements.
package struct FindingsSummary: Hashable, Sendable {
    /// The requirements that do not hold.
    package let failed: [RequirementId]
    /// The requirements that only a person can settle: no answer in time, or a cause to look.
    package let open: [RequirementId]
    /// The requirements whose source may still answer.
    package let waiting: [RequirementId]

    /// Sums findings up.
    package init(_ findings: [RequirementFinding]) {
        var (failed, open, waiting): ([RequirementId], [RequirementId], [RequirementId]) = ([], [], [])
        for finding in findings {
            switch finding.outcome {
            case .complies: continue
            case .doesNotComply: failed.append(finding.requirement)
            case .noAnswer, .personMustLook: open.append(finding.requirement)
            case .waiting: waiting.append(finding.requirement)
            }
        }
        (self.failed, self.open, self.waiting) = (failed, open, waiting)
    }

    /// A sum that was kept.
    init(failed: [RequirementId], open: [RequirementId], waiting: [RequirementId]) {
        (self.failed, self.open, self.waiting) = (failed, open, waiting)
    }

    /// Everything complies: the decision needs no clerk to confirm what the registers said.
    package var allComply: Bool { failed.isEmpty && open.isEmpty && waiting.isEmpty }
}
