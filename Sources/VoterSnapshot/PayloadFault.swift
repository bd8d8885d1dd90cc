package import Wording

/// What is wrong inside a payload whose hash is the one that the registrar signed. Names no person.
package enum PayloadFault: Hashable, Sendable {
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
    /// There are more or fewer voters than was signed.
    case voterCount
    /// There are more or fewer templates than the manifest says.
    case templateCount
    /// The content of a delta is no list of operations, or has more or fewer than was signed.
    case notOperations
    /// This operation of a delta, from 1, is none that the format has.
    case operation(Int)
}

extension PayloadFault: Fault {
    package var nature: FaultNature { .unsound }
}
