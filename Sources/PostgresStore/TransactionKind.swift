/// What a transaction may do and see.
enum TransactionKind: Sendable {
    /// One state throughout, nothing changed.
    case read
    /// As if nobody else were writing.
    case write
    /// Each statement sees what was saved before it began.
    case claim

    /// The statement that begins it.
    var beginning: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        case .claim: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
        }
    }
}
