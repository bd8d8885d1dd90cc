/// A change of the schema, in words that each engine spells its own way.
package enum SchemaChange: Sendable {
    /// Makes a table.
    case table(TableSchema)
    /// Makes an index over columns of a table.
    case index(String, on: String, columns: [String], unique: Bool)
}
