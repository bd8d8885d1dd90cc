/// One row of a query's answer, columns by name.
package struct ResultRow: Sendable {
    private let values: [String: SQLValue]

    /// Made by an adapter.
    package init(values: [String: SQLValue]) { self.values = values }

    /// The column's value; `.null` when there is no such column.
    package subscript(_ column: String) -> SQLValue { values[column] ?? .null }

    /// The column as an integer.
    ///
    /// - Throws: `StoreError.unexpected` when it is something else.
    package func int(_ column: String) throws(StoreError) -> Int {
        guard case .int(let value) = self[column] else { throw .unexpected(column) }
        return value
    }

    /// The column as text.
    ///
    /// - Throws: `StoreError.unexpected` when it is something else.
    package func text(_ column: String) throws(StoreError) -> String {
        guard case .text(let value) = self[column] else { throw .unexpected(column) }
        return value
    }

    /// The column as bytes.
    ///
    /// - Throws: `StoreError.unexpected` when it is something else.
    package func bytes(_ column: String) throws(StoreError) -> [UInt8] {
        guard case .bytes(let value) = self[column] else { throw .unexpected(column) }
        return value
    }

    /// Whether the column is NULL (or absent).
    package func isNull(_ column: String) -> Bool { self[column] == .null }
}
