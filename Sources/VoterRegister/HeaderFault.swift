import Wording

/// What is wrong with a CSV file's header. The names found are not repeated: without a header, they are a voter's data.
package enum HeaderFault: Equatable, Sendable {
    /// There is nothing in the file.
    case empty
    /// The line is no CSV, or no UTF-8.
    case unreadable
    /// Semicolons stand where commas should.
    case semicolons
    /// The column of this number, from 1, has a name that is not known.
    case unknown(Int)
    /// This column stands twice.
    case twice(VoterColumn)
    /// This column is missing.
    case missing(VoterColumn)
}

extension HeaderFault: Worded {
    /// The names that columns may have.
    static let columns = VoterColumn.allCases.map(\.rawValue).joined(separator: ", ")
}
