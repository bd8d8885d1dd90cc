/// An open transaction, lent to a body. It ends with the body: all of it, or nothing.
///
/// A statement that fails ends it: every later statement fails in the same way and nothing is saved, also when the body
/// catches the error. So do all engines, because PostgreSQL does.
package struct Transaction: ~Copyable {
    private let runner: any StatementRunner
    private let failure = FirstFailure()

    /// Lends a transaction to a body; called by an adapter, which saves or undoes what was done.
    ///
    /// - Throws: what the body throws, or the error of the statement that failed when the body passed over it.
    package static func run<T>(
        _ runner: any StatementRunner, _ body: (borrowing Transaction) throws -> T
    ) throws -> T {
        let transaction = Transaction(runner)
        let value = try body(transaction)
        if let error = transaction.failure.error { throw error }
        return value
    }

    /// The rows that a query gives.
    ///
    /// - Throws: `StoreError`.
    package func rows(_ query: Query) throws(StoreError) -> [ResultRow] {
        try statement { () throws(StoreError) in
            try query.checkValues()
            return try runner.rows(query)
        }
    }

    /// The first row that a query gives, if any.
    ///
    /// - Throws: `StoreError`.
    package func first(_ query: Query) throws(StoreError) -> ResultRow? { try rows(query).first }

    /// The rows of one table that a query gives, passing over those that another transaction is taking; they are this
    /// transaction's until it ends. For a body of ``Store/claim(_:)``.
    ///
    /// - Throws: `StoreError`.
    package func unclaimed(_ query: Query) throws(StoreError) -> [ResultRow] {
        try statement { () throws(StoreError) in
            try query.checkValues()
            return try runner.unclaimed(query)
        }
    }

    /// Runs a statement.
    ///
    /// - Returns: the number of rows changed.
    /// - Throws: `StoreError`.
    @discardableResult
    package func run(_ query: Query) throws(StoreError) -> Int {
        try statement { () throws(StoreError) in
            try query.checkValues()
            return try runner.run(query)
        }
    }

    /// Inserts many rows by the engine's fastest way.
    ///
    /// - Throws: `StoreError`.
    package func bulkInsert(into table: String, columns: [String], rows: [[SQLValue]]) throws(StoreError) {
        guard !rows.isEmpty else { return }
        try statement { () throws(StoreError) in
            for row in rows { for value in row where !value.isStorable { throw .unstorable } }
            try runner.bulkInsert(into: table, columns: columns, rows: rows)
        }
    }

    private init(_ runner: any StatementRunner) { self.runner = runner }

    private func statement<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        if let error = failure.error { throw error }
        do throws(StoreError) {
            return try body()
        } catch {
            failure.error = error
            throw error
        }
    }

    private final class FirstFailure {
        var error: StoreError?
    }
}
