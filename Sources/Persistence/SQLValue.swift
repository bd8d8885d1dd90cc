/// A value as SQL stores it: the few types that SQLite and PostgreSQL share.
package enum SQLValue: Hashable, Sendable {
    case null
    case int(Int)
    /// Any text without the character U+0000, which PostgreSQL does not store.
    case text(String)
    case bytes([UInt8])
    /// Any number but NaN, which SQLite stores as NULL; infinities are numbers.
    case real(Double)

    /// Whether every engine stores the value as it is.
    var isStorable: Bool {
        switch self {
        case .null, .int, .bytes: true
        case .text(let value): !value.utf8.contains(0)
        case .real(let value): !value.isNaN
        }
    }
}
