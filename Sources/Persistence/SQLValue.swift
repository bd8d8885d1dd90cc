/// A value as SQL stores it: the few types that SQLite and PostgreSQL share.
package enum SQLValue: Hashable, Sendable {
    case null
    case int(Int)
    case text(String)
    case bytes([UInt8])
    case real(Double)
}
