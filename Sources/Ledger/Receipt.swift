/// The ledger's answer that a statement is included and published.
package struct Receipt: Equatable, Sendable {
    /// The entry's number.
    package let seq: Int
    /// The entry's leaf hash, 64 hex digits.
    package let leafHash: String
    /// The size of the published checkpoint that covers it.
    package let size: Int
}
