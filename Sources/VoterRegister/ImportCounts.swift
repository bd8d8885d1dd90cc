/// How many rows of a voter file came to what.
package struct ImportCounts: Hashable, Sendable {
    /// Rows read: all but the header and empty lines.
    package internal(set) var read = 0
    /// Voters that the register did not have.
    package internal(set) var added = 0
    /// Voters whose details, station or photo changed.
    package internal(set) var updated = 0
    /// Voters about whom the file says what the register says.
    package internal(set) var unchanged = 0
    /// Rows that were not taken.
    package internal(set) var refused = 0

    /// Whether every row read came to something.
    package var addUp: Bool { read == added + updated + unchanged + refused }

    static func + (a: Self, b: Self) -> Self {
        var sum = a
        sum.read += b.read
        sum.added += b.added
        sum.updated += b.updated
        sum.unchanged += b.unchanged
        sum.refused += b.refused
        return sum
    }
}
