/// A database: SQLite here, PostgreSQL in an adapter of its own.
///
/// A body is synchronous, has no side effects outside the transaction, and may run twice (an engine retries after a
/// conflict). Errors that cross this face are ``StoreError`` or the body's own.
package protocol Store: Sendable {
    /// Runs a body on one consistent state, without changing it.
    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T

    /// Runs a body that may change things; when this returns, the changes are on the disk.
    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T

    /// Brings the schema up to date. Steps that were applied before are skipped.
    ///
    /// - Throws: `StoreError.damaged` when the database has steps that this program does not know.
    func migrate(_ steps: [SchemaStep]) async throws
}
