import Wording

/// What a paper says at the end.
package enum PaperVerdict: String, Sendable, CaseIterable {
    case received
    case complies
    case doesNotComply = "does-not-comply"
    /// Something is open that no register settled.
    case open
    case registered
    case refused
    /// A registration was turned round.
    case excluded
    /// A registered candidate withdrew.
    case withdrawn

    /// What findings come to; `open` too while a body may still answer.
    package init(_ findings: [RequirementFinding]) {
        let summary = FindingsSummary(findings)
        self = summary.allComply ? .complies : summary.failed.isEmpty ? .open : .doesNotComply
    }
}

extension PaperVerdict: Worded {}
