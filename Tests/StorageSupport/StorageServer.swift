import Foundation
import Persistence
import PostgresStore
import TestSupport

/// The server that `DOBUSH_POSTGRES` names.
package enum StorageServer {
    static let missing = "DOBUSH_POSTGRES is not set (scripts/postgres run -- COMMAND sets it)"
    static let isRequired = ProcessInfo.processInfo.environment["DOBUSH_REQUIRE_POSTGRES"] == "1"

    /// The connection string of its superuser.
    package static let settings = ProcessInfo.processInfo.environment["DOBUSH_POSTGRES"]

    /// The connection string, or an error that says how to get one.
    package static func required() throws -> String {
        guard let settings else { throw ServerComplaint(text: missing) }
        return settings
    }

    /// The database of this run: making one takes longer than most tests, so each test has a schema in it. It stays on
    /// the server, which goes away with the run.
    private static let database = Result { try ServerDatabase(on: required()) }

    /// A store over an empty schema.
    static func store() async throws -> any Store {
        let schema = "test_\(UInt64.random(in: .min ... .max))"
        let store = try await PostgreSQLStore(
            ServerAddress(database.get().text), schema: schema, random: SeededRandom(seed: 1))
        let making = Query(stringLiteral: "CREATE SCHEMA \(schema)")
        try await store.write { _ = try $0.run(making) }
        return store
    }
}
