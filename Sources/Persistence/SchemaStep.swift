/// One numbered change of a database's schema. Steps are only ever added at the end.
package struct SchemaStep: Sendable {
    /// A name that stays the same for ever.
    package let name: String
    /// The part of the database that the step belongs to. Each part has a series of its own, so that several modules
    /// keep their tables in one database.
    package let part: String
    package let changes: [SchemaChange]

    /// Makes a step; a part is named like a table, and the empty one is the database's first.
    package init(_ name: String, part: String = "", _ changes: [SchemaChange]) {
        self.name = name
        self.part = part
        self.changes = changes
    }
}
