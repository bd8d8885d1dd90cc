package import ElectionModel
package import Persistence

/// A database of a PostgreSQL server, over a few connections that callers share in the order in which they come.
///
/// Transactions are serializable. One that met another writer is tried again up to ten times, after a random moment
/// that grows; one whose connection ended before its changes were sent to be saved is done again on a new connection.
/// When the connection ends during the saving itself, the error is `StoreError.uncertain` and nothing is done again.
/// What was saved is on the server's disk (`synchronous_commit` is `on` or stricter).
package final class PostgreSQLStore: Store {
    private let pool: ConnectionPool
    private let backoff: Backoff
    private let clock: any Clock<Duration>

    /// Connects to the server and looks whether it is fit for us.
    ///
    /// - Parameters:
    ///   - address: the server and its database.
    ///   - schema: the schema in which the tables are.
    ///   - connections: how many transactions may run side by side; each connection is opened when it is needed.
    ///   - random: chooses how long to wait when writers met.
    ///   - clock: waits.
    /// - Throws: `StoreError` `.lost`, `.denied`, `.missing`, `.busy`, `.unfit`.
    package init(
        _ address: ServerAddress, schema: String = "public", connections: Int = 4, random: any RandomSource,
        clock: any Clock<Duration> = ContinuousClock()
    ) async throws {
        precondition(connections > 0, "a store needs a connection")
        pool = ConnectionPool((0..<connections).map { _ in PostgreSQLConnection(address, schema: schema) })
        backoff = Backoff(random: random)
        self.clock = clock
        let first = try await pool.take()
        defer { pool.giveBack(first) }
        try await first.open()
    }

    package func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await perform(.read, body)
    }

    package func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await perform(.write, body)
    }

    package func claim<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await perform(.claim, body)
    }

    package func migrate(_ steps: [SchemaStep]) async throws {
        // Each statement must see what another program's migration did while this one waited for the lock.
        let migrate = { @Sendable () async throws in
            try await self.perform(.claim) { try PostgreSQLSchema.migrate($0, steps) }
        }
        // Doing it again does nothing when it was saved.
        do { try await migrate() } catch StoreError.uncertain { try await migrate() }
    }

    /// Ends the sessions; nothing may use the store afterwards.
    package func close() async { await pool.close() }

    private func perform<T: Sendable>(
        _ kind: TransactionKind, _ body: @Sendable (borrowing Transaction) throws -> T
    ) async throws -> T {
        var attempts = 0
        while true {
            let connection = try await pool.take()
            do throws(Interruption) {
                defer { pool.giveBack(connection) }
                return try await connection.attempt(kind, body)
            } catch {
                switch error {
                case .failed(let error): throw error
                case .again(let setback):
                    attempts += 1
                    guard let delay = backoff.delay(after: setback, attempt: attempts) else { throw setback.error }
                    // Whoever waits has the connection meanwhile.
                    if delay > .zero { try await clock.sleep(for: delay) }
                }
            }
        }
    }
}
