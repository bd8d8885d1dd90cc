package import BallotCrypto
package import Wording

/// Why a trustee does nothing with a record.
package enum RecordRefusal: Equatable, Sendable {
    /// A file of the exported folder is missing or damaged.
    case damaged(String)
    /// An entry breaks a rule of the ledger: its number, and the check of `Audit/RECORD.md`, section 9.
    case entry(Int, LedgerCheck)
    /// A message in an entry fails a check of `Audit/RECORD-remote.md`, section 11.
    case message(Int, RecordCheck)
    /// The record as a whole fails a check.
    case whole(RecordCheck)
    /// There is no remote voting in it, or its key is not made yet.
    case noKey
    /// It is not the time of a drill or tally.
    case notNow
}

extension RecordRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .damaged, .entry, .message, .whole: .unsound
        case .noKey, .notNow: .partial
        }
    }
}
