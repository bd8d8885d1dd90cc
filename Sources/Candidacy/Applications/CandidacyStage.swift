import Wording

/// Where a candidacy stands.
package enum CandidacyStage: String, Sendable, CaseIterable {
    /// Bodies may still answer.
    case checking
    /// Requirements are open that only people can settle.
    case open
    /// Nothing is open; the commission decides.
    case decidable
    case registered
    case refused
    /// A registration is under appeal; it stands until the appeal ends.
    case registrationAppealed = "registration-appealed"
    case refusalAppealed = "refusal-appealed"
    /// A registration was turned round.
    case excluded
    case withdrawn
    case replaced

    /// Whether checks still change it: nothing is decided yet.
    package var isJudged: Bool { [.checking, .open, .decidable].contains(self) }

    /// Whether the candidate stands on the ballot if it were made now.
    package var isOnBallot: Bool { self == .registered || self == .registrationAppealed }
}

/// What is said behind "this candidacy is".
extension CandidacyStage: Worded {}
