/// Why the ledger did not take something, or stopped.
package enum LedgerError: Error, Equatable, Sendable {
    /// A statement breaks a rule of the record; the sentence says which.
    case refused(String)
    /// The same submitter used this idempotency key for another statement.
    case idempotencyKeyTaken(String)
    /// Another program is writing this ledger.
    case locked
    /// The folder and the journal do not agree. Nothing was signed; a person must look.
    case doubt(String)
    /// A file or the journal cannot be written (full disk, no right); nothing was answered as included. The sentence says why.
    case storage(String)
    /// There is no ledger in the folder.
    case absent
}

extension LedgerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .refused(let reason): "the ledger refuses this: \(reason)"
        case .idempotencyKeyTaken(let key): "the key \(key) was already used for another statement; choose a new one"
        case .locked: "another program is writing this ledger; wait until it has finished"
        case .doubt(let reason):
            "the ledger's files do not agree, so nothing was signed: \(reason). Keep everything as it is and call the log's operator"
        case .storage(let reason): "\(reason). Nothing was published"
        case .absent: "there is no ledger here"
        }
    }
}
