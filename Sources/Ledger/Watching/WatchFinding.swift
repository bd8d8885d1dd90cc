import Wording

/// What one look at a ledger found.
package enum WatchFinding: Equatable, Sendable {
    /// The same checkpoint as before.
    case unchanged(Checkpoint)
    /// A larger one, which continues the one before.
    case grown(from: Int, Checkpoint)
    /// An older one than was seen; it is the beginning of that one.
    case older(Checkpoint)
    /// The log signed it, and it does not continue what was seen: both are kept as evidence.
    case contradiction(Checkpoint)
    /// The checkpoint is none, or tiles of it are missing or wrong.
    case damaged
    /// The checkpoint is of another log.
    case otherLog(String)
    /// The log's key has not signed it.
    case unsigned

    /// Whether a person must look.
    package var isAlarm: Bool {
        switch self {
        case .unchanged, .grown, .older: false
        case .contradiction, .damaged, .otherLog, .unsigned: true
        }
    }
}

extension WatchFinding: Worded {}
