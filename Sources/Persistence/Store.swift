/// A database: SQLite here, PostgreSQL in an adapter of its own.
///
/// A body is synchronous, has no side effects outside the transaction, and may run twice (an engine retries after a
/// conflict or on a new connection). Errors that cross this face are ``StoreError``, the body's own, or
/// `CancellationError` when the task was cancelled before the body ran.
package protocol Store: Sendable {
    /// Runs a body on one consistent state, without changing it.
    func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T

    /// Runs a body that may change things; when this returns, the changes are on the disk.
    ///
    /// - Throws: `StoreError.uncertain` when nobody knows whether they are: look before doing it again.
    func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T

    /// Runs a body that takes rows by ``Transaction/unclaimed(_:)`` and marks them, and does nothing else.
    ///
    /// Many such bodies run side by side without a conflict: on PostgreSQL each statement sees what was saved before it
    /// began, and not one state throughout. Where writers wait for each other anyway it is ``write(_:)``.
    func claim<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T

    /// Brings the schema up to date, each part of the database that the steps name; all of it or nothing. Steps that
    /// were applied before are skipped.
    ///
    /// - Throws: `StoreError.damaged` when the database has steps that this program does not know.
    func migrate(_ steps: [SchemaStep]) async throws
}

extension Store {
    package func claim<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await write(body)
    }
}
