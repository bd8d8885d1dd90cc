package import Wording

/// What went wrong in a database. Never carries a value of a row: engines print them in their details.
package enum StoreError: Error, Equatable, Sendable {
    /// Two writers met and retrying did not help.
    case conflict
    /// A rule of the schema forbids the change (a key twice, a check, a reference).
    case constraint
    /// Another program holds the database for too long, or the server has no place for another.
    case busy
    /// The disk is full.
    case full
    /// The database cannot be reached or opened, or the connection ended and nothing was saved.
    case lost
    /// The connection ended while the changes were being saved: nobody knows whether they are.
    case uncertain
    /// The server does not let this user in, or not do this.
    case denied
    /// The server has no such database.
    case missing
    /// The server can be reached and is not fit for us.
    case unfit(UnfitServer)
    /// The database is damaged, or is no database of this program.
    case damaged
    /// A value that not every engine can store: text with the character U+0000, or a number that is none (NaN).
    case unstorable
    /// A column is not of the type that the program expects.
    case unexpected(String)
    /// The engine refused the statement; its own code is given (a number of SQLite, an SQLSTATE of PostgreSQL).
    case statement(code: String)
}

extension StoreError: Fault {
    package var nature: FaultNature {
        switch self {
        case .conflict, .constraint, .busy: .conflict
        case .full, .lost, .uncertain, .unfit, .damaged, .unexpected, .statement: .failed
        case .denied: .denied
        case .missing: .missing
        case .unstorable: .misuse
        }
    }
}
