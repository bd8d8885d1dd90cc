import Wording

/// What stands on every paper about a candidacy.
enum PaperWords: Worded, CaseIterable {
    case election
    case contest
    case candidate
    case birthDate
    case application
    case requirement
    case finding
    case evidence
    /// Where there is no evidence.
    case none
}
