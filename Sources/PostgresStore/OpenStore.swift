package import ElectionModel
package import Persistence

/// Opens the database that a location names.
///
/// - Parameters:
///   - location: a file or a server.
///   - random: chooses how long to wait when writers met.
/// - Throws: `StoreError`.
package func openStore(_ location: StoreLocation, random: any RandomSource) async throws -> any Store {
    switch location {
    case .file(let path): try SQLiteStore(path: path)
    case .server(let address): try await PostgreSQLStore(address, random: random)
    }
}
