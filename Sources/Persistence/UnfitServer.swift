/// Why a database server cannot be used.
package enum UnfitServer: Equatable, Sendable {
    /// It is too old; the oldest that will do is given.
    case version(atLeast: Int)
    /// The database does not keep its texts in UTF-8.
    case encoding
    /// The database does not order its texts by their bytes.
    case order
}
