/// One numbered change of a database's schema. Steps are only ever added at the end.
package struct SchemaStep: Sendable {
    /// A name that stays the same for ever.
    package let name: String
    package let changes: [SchemaChange]

    package init(_ name: String, _ changes: [SchemaChange]) {
        self.name = name
        self.changes = changes
    }
}
