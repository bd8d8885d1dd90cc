/// One row of a query's answer, columns by name.
package struct ResultRow: Sendable {
    // One table of names for all rows of an answer.
    private let places: [String: Int]
    private let values: [SQLValue]

    /// Made by an adapter.
    ///
    /// - Parameters:
    ///   - places: where each column's value stands, shared by the rows of an answer.
    ///   - values: the row's values.
    package init(places: [String: Int], values: [SQLValue]) {
        self.places = places
        self.values = values
    }

    /// Where each column stands; of two with one name the later counts.
    package static func places(of names: some Sequence<String>) -> [String: Int] {
        Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { _, later in later }
    }

    /// The column's value; `.null` when there is no such column.
    package subscript(_ column: String) -> SQLValue { places[column].map { values[$0] } ?? .null }

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

    /// The column as a number with a fraction.
    ///
    /// - Throws: `StoreError.unexpected` when it is something else.
    package func real(_ column: String) throws(StoreError) -> Double {
        guard case .real(let value) = self[column] else { throw .unexpected(column) }
        return value
    }

    /// Whether the column is NULL (or absent).
    package func isNull(_ column: String) -> Bool { self[column] == .null }
}
