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

extension HeaderFault: CustomStringConvertible {
    package var description: String {
        let known = VoterColumn.allCases.map(\.rawValue).joined(separator: ", ")
        return switch self {
        case .empty: "the file is empty; export it again"
        case .unreadable: "it is not readable as CSV in UTF-8; export the file again with this encoding"
        case .semicolons: "its columns are separated by semicolons; export the file again with commas"
        case .unknown(let number): "column \(number) has an unknown name; the names are \(known)"
        case .twice(let column): "column \(column.rawValue) stands twice; remove one"
        case .missing(let column): "column \(column.rawValue) is missing; add it"
        }
    }
}
