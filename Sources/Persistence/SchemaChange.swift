/// A change of the schema, in words that each engine spells its own way.
package enum SchemaChange: Sendable {
    /// Makes a table.
    case table(TableSchema)
    /// Makes an index over columns of a table.
    case index(String, on: String, columns: [String], unique: Bool)
}

extension SchemaChange {
    /// The statement that makes the change.
    ///
    /// - Parameters:
    ///   - type: how the engine spells a column's type.
    ///   - tableOptions: what the engine says after a table's columns.
    package func statement(type: (ColumnSchema.Kind) -> String, tableOptions: String = "") -> String {
        switch self {
        case .table(let table):
            let columns = table.columns.map { column in
                "\(column.name) \(type(column.kind))\(column.optional ? "" : " NOT NULL")"
                    + (column.check.map { " CHECK (\($0))" } ?? "")
            }
            let key = "PRIMARY KEY (\(table.primaryKey.joined(separator: ", ")))"
            return "CREATE TABLE \(table.name) (\((columns + [key]).joined(separator: ", ")))\(tableOptions)"
        case .index(let name, let table, let columns, let unique):
            return "CREATE \(unique ? "UNIQUE " : "")INDEX \(name) ON \(table) (\(columns.joined(separator: ", ")))"
        }
    }
}
