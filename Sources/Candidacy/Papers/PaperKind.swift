import Wording

/// What a paper about a candidacy is.
package enum PaperKind: String, Sendable, CaseIterable {
    /// That an application was received.
    case receipt
    /// What one state body's answers come to.
    case conclusion
    /// What all answers come to.
    case summary
    /// What the commission decided.
    case decision
}

/// What it is called in lists; the paper's own title is its form's.
extension PaperKind: Worded {}
