import ElectionModel
import Persistence
import PostgresStore
import StorageSupport
import TestSupport
import Testing

/// A database with one table, and somebody else who can act on it: a superuser over a connection of their own.
struct ServerSample: Sendable {
    static let steps = [
        SchemaStep(
            "1",
            [
                .table(
                    TableSchema(
                        "person", primaryKey: ["number"], [.required("number", .int), .required("name", .text)]))
            ])
    ]

    let database: ServerDatabase
    let store: PostgreSQLStore
    let clock = HastyClock()

    /// - Parameter server: its superuser's connection string; the one of all tests when it is not given.
    init(on server: String? = nil, connections: Int = 2, options: String = "") async throws {
        database = try ServerDatabase(on: server ?? StorageServer.required(), options: options)
        store = try await PostgreSQLStore(
            ServerAddress(database.text), connections: connections, random: SeededRandom(seed: 5), clock: clock)
        try await store.migrate(Self.steps)
    }

    /// What the other does, at once.
    @discardableResult
    func other(_ statement: String) throws -> String { try ServerDatabase.execute(statement, on: database.text) }

    /// Ends a session of the database from outside, and waits until it is gone.
    func terminate(_ session: Int) throws {
        try other("SELECT pg_terminate_backend(\(session), 5000)")
    }

    /// Waits until somebody does what a condition on `pg_stat_activity` says.
    func someone(_ condition: String) async throws {
        for _ in 0..<600 {
            if try other("SELECT count(*) FROM pg_stat_activity WHERE \(condition)") != "0" { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("nobody came: \(condition)")
    }

    func count() async throws -> Int {
        try await store.read { try $0.first("SELECT count(*) AS n FROM person")?.int("n") ?? -1 }
    }

    /// The server's number of the session.
    static func session(_ transaction: borrowing Transaction) throws -> Int {
        try transaction.first("SELECT pg_backend_pid() AS session")?.int("session") ?? 0
    }

    static func insert(_ number: Int, _ transaction: borrowing Transaction) throws {
        try transaction.run("INSERT INTO person (number, name) VALUES (\(number), \("n"))")
    }
}
