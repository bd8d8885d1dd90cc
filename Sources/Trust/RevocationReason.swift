import Wording

/// Why a key is no longer trusted.
package enum RevocationReason: String, Sendable, CaseIterable {
    /// Nobody has it any more.
    case lost
    /// Somebody took it.
    case stolen
    /// Somebody else may have a copy of it, or know its passphrase.
    case compromised
    /// A new key takes its place, as planned.
    case rotated
    /// Its holder's duty has ended.
    case ended
}

extension RevocationReason: Worded {}
