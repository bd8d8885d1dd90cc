/// What an engine does inside a transaction; implemented by each adapter.
package protocol StatementRunner {
    /// The rows that a query gives.
    func rows(_ query: Query) throws(StoreError) -> [ResultRow]

    /// The rows that a query gives and that no other transaction is taking; they are this one's until it ends.
    func unclaimed(_ query: Query) throws(StoreError) -> [ResultRow]

    /// Runs a statement and tells how many rows it changed.
    func run(_ query: Query) throws(StoreError) -> Int

    /// Inserts many rows by the engine's fastest way. Each row has one value for each column.
    func bulkInsert(into table: String, columns: [String], rows: [[SQLValue]]) throws(StoreError)
}
