/// A table: its columns and its primary key.
package struct TableSchema: Sendable {
    package let name: String
    package let columns: [ColumnSchema]
    package let primaryKey: [String]

    package init(_ name: String, primaryKey: [String], _ columns: [ColumnSchema]) {
        self.name = name
        self.columns = columns
        self.primaryKey = primaryKey
    }
}
