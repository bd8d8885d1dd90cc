import Persistence

/// A look into a database.
enum Persisted {
    /// How many rows a table has.
    static func count(_ table: String, in store: any Store) async throws -> Int {
        let query = Query(stringLiteral: "SELECT count(*) AS n FROM \(table)")
        return try await store.read { try $0.first(query)?.int("n") ?? -1 }
    }
}
