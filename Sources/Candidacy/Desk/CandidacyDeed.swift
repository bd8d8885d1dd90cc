import Wording

/// What members of the commission do with a candidacy.
package enum CandidacyDeed: Hashable, Sendable {
    /// Settles a requirement that no register settled. The document that shows it, by its SHA-256 in 64 hex digits.
    case settle(RequirementId, holds: Bool, document: String?)
    case register
    case refuse
    /// Notes that somebody appealed the decision.
    case appeal
    case endAppeal(AppealVerdict)
    case withdraw
    /// Another candidacy takes this one's place.
    case replace(by: CandidacyId)

    /// Whether one member is enough: what others did is noted, and nothing decided.
    package var needsOne: Bool { self == .appeal || self == .withdraw }
}

/// A short word for a button or a line of a list.
extension CandidacyDeed: Worded {}
