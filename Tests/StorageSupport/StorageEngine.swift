package import Persistence

/// The engines on which everything that stores is tested: `@Test(arguments: StorageEngine.available)`.
package enum StorageEngine: String, Sendable {
    case memory
    case file
    /// A database of its own on the server that `scripts/postgres run` starts.
    case postgres

    /// The engines that are here, SQLite in memory. PostgreSQL is left out, with a message, where there is no server;
    /// with `DOBUSH_REQUIRE_POSTGRES=1` its tests fail instead.
    package static let available = [memory, postgres].filter { engine in
        if engine != .postgres || hasServer { return true }
        print("\(StorageServer.missing); tests on PostgreSQL are left out")
        return false
    }

    /// The same with SQLite in a file, for what the engines themselves must do.
    package static let everywhere = available + [file]

    /// Whether tests on PostgreSQL are to run: those of the server alone have `.enabled(if: StorageEngine.hasServer)`.
    package static var hasServer: Bool { StorageServer.settings != nil || StorageServer.isRequired }

    /// Makes an empty database.
    package func store() async throws -> any Store {
        switch self {
        case .memory: try MemoryStore()
        case .file: try FileFixture()
        case .postgres: try await StorageServer.store()
        }
    }
}
