import Wording

/// What linking templates did. Links are named by their place in what was given, from 0: never by a PIN.
package struct TemplateReport: Hashable, Sendable {
    /// Why a link was refused.
    package enum Fault: String, Hashable, Sendable, CaseIterable {
        case notOnFinalList = "not-on-final-list"
        case position
        case size
        /// An earlier link of the same call is for the same finger.
        case duplicate
    }

    /// A link that was refused.
    package struct Refusal: Hashable, Sendable {
        package let place: Int
        package let fault: Fault
    }

    /// Fingers that had no template.
    package internal(set) var linked = 0
    /// Fingers whose template was replaced by another.
    package internal(set) var replaced = 0
    /// Fingers that had this template already.
    package internal(set) var unchanged = 0
    /// In the order of what was given.
    package internal(set) var refused: [Refusal] = []

    static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.linked += b.linked
        sum.replaced += b.replaced
        sum.unchanged += b.unchanged
        sum.refused += b.refused
        return sum
    }
}

/// Why the link was refused, and nothing of the voter.
extension TemplateReport.Fault: Worded {}
