import Wording

/// How near a deadline is.
package enum DueWarning: String, Sendable, CaseIterable {
    /// Less than a day.
    case soon
    case late
}

extension DueWarning: Worded {}
