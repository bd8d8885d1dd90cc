/// What went wrong in a database. Never carries a value of a row: engines print them in their details.
package enum StoreError: Error, Equatable, Sendable {
    /// Two writers met and retrying did not help.
    case conflict
    /// A rule of the schema forbids the change (a key twice, a check, a reference).
    case constraint
    /// Another program holds the database for too long.
    case busy
    /// The disk is full.
    case full
    /// The database cannot be reached or opened.
    case lost
    /// The database is damaged, or is no database of this program.
    case damaged
    /// A column is not of the type that the program expects.
    case unexpected(String)
    /// The engine refused the statement; its own code is given.
    case statement(code: Int)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .conflict: "the database was changed by somebody else at the same moment; try again"
        case .constraint: "the database's rules forbid this change"
        case .busy: "another program is using the database; close it and try again"
        case .full: "the disk is full; free some space and try again (nothing was written)"
        case .lost: "the database cannot be opened; check that the folder exists and may be written to"
        case .damaged: "the database is damaged or belongs to another program; nothing was changed"
        case .unexpected(let column): "column \(column) of the database holds something unexpected"
        case .statement(let code): "the database refused a statement (code \(code))"
        }
    }
}
