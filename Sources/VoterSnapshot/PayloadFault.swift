/// What is wrong inside a payload whose hash is the one that the registrar signed. Names no person.
package enum PayloadFault: Error, Hashable, Sendable {
    /// The sealed key or a chunk does not decrypt.
    case undecipherable
    /// The stream ends without its final chunk, or goes on after it.
    case incomplete
    /// The content is no database, or a damaged one.
    case notADatabase
    /// The database has other tables than the format says.
    case schema
    /// This fact is missing, or is not what the manifest says.
    case fact(String)
    /// The row of this list number has something unexpected in this column.
    case voter(Int, column: String)
    /// A template of this list number has something unexpected in this column.
    case template(Int, column: String)
    /// There are more or fewer voters than the manifest says.
    case voterCount
    /// There are more or fewer templates than the manifest says.
    case templateCount
}

extension PayloadFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .undecipherable: "it does not decrypt"
        case .incomplete: "its last part is missing or misplaced"
        case .notADatabase: "it is no sound database"
        case .schema: "its tables are not those of a snapshot"
        case .fact(let name): "\(name) is not what the manifest says"
        case .voter(let number, let column): "\(column) of list number \(number) is wrong"
        case .template(let number, let column): "\(column) of a template of list number \(number) is wrong"
        case .voterCount: "the number of voters is not what the manifest says"
        case .templateCount: "the number of templates is not what the manifest says"
        }
    }
}
