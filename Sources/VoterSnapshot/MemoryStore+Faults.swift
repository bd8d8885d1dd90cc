import Persistence

extension MemoryStore {
    /// The rows that a query gives; a payload on which it fails is damaged.
    func faultRows(_ query: Query) async throws(PayloadFault) -> [ResultRow] {
        do {
            return try await read { transaction in try transaction.rows(query) }
        } catch {
            throw .notADatabase
        }
    }
}
