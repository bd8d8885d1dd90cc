package import Trust

/// A statement with what the holders of the roots need to know before they sign.
package struct StatementReview: Hashable, Sendable {
    package let statement: RootStatement
    /// How many roots' signatures it still needs.
    package let missing: Int

    /// The roots whose signatures it has.
    package var signers: [KeyId] { statement.signers }
}
