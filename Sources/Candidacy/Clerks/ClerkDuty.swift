import Wording

/// What a member of the commission may do with candidacies.
package enum ClerkDuty: String, Sendable, CaseIterable {
    /// Takes applications, notes withdrawals and appeals, and reads the files.
    case prepare
    /// Settles what is open and decides, always together with another member.
    case decide
}

extension ClerkDuty: Worded {}
