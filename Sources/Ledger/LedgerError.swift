package import Files
package import Persistence
package import Wording

/// Why the ledger did not take something, or stopped.
package enum LedgerError: Error, Equatable, Sendable {
    /// A statement breaks a rule of the record.
    case refused(LedgerRefusal)
    /// The same submitter used this idempotency key for another statement.
    case idempotencyKeyTaken(String)
    /// Another program is writing this ledger.
    case locked
    /// The folder and the journal do not agree. Nothing was signed; a person must look.
    case doubt(LedgerDoubt)
    /// A file cannot be read or written; nothing was answered as included.
    case file(DurableFileError)
    /// The journal cannot be read or written; nothing was answered as included.
    case journal(StoreError)
    /// More statements wait than can be taken in good time; nothing was taken. To be tried again later.
    case busy
    /// None of the witnesses could say at the start whether they know a newer ledger than this one. Nothing was signed.
    case unwitnessed
    /// The result is certified and too few witnesses of the ledger cosigned that. It is kept and not published, until
    /// enough of them did, or the commission publishes that they did not.
    case finalQuorumMissed(has: Int, needs: Int)
    /// There is no ledger in the folder.
    case absent
}

extension LedgerError: Fault {
    package var nature: FaultNature {
        switch self {
        case .refused, .doubt: .unsound
        case .idempotencyKeyTaken, .locked: .conflict
        case .file, .journal, .busy, .unwitnessed, .finalQuorumMissed: .failed
        case .absent: .missing
        }
    }
}
