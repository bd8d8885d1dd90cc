/// An open transaction, lent to a body. It ends with the body: all of it, or nothing.
package struct Transaction: ~Copyable {
    private let runner: any StatementRunner

    /// Made by an adapter.
    package init(_ runner: any StatementRunner) { self.runner = runner }

    /// The rows that a query gives.
    ///
    /// - Throws: `StoreError`. Do not catch it and go on: PostgreSQL refuses the rest of the transaction.
    package func rows(_ query: Query) throws(StoreError) -> [ResultRow] { try runner.rows(query) }

    /// The first row that a query gives, if any.
    ///
    /// - Throws: `StoreError`.
    package func first(_ query: Query) throws(StoreError) -> ResultRow? { try runner.rows(query).first }

    /// Runs a statement.
    ///
    /// - Returns: the number of rows changed.
    /// - Throws: `StoreError`.
    @discardableResult
    package func run(_ query: Query) throws(StoreError) -> Int { try runner.run(query) }

    /// Inserts many rows by the engine's fastest way.
    ///
    /// - Throws: `StoreError`.
    package func bulkInsert(into table: String, columns: [String], rows: [[SQLValue]]) throws(StoreError) {
        try runner.bulkInsert(into: table, columns: columns, rows: rows)
    }
}
