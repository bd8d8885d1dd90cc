/// The steps of one part of a database, and what of them is still to be done.
///
/// Shared by the engines: they differ in how they spell a change, not in what may be applied.
package struct SchemaSeries: Sendable {
    /// The table that remembers which steps of the part were applied: `number` and `name`.
    package let table: String
    /// The part's steps, numbered from 0.
    package let steps: [SchemaStep]

    /// The series in some steps, in the order in which their parts appear.
    package static func all(in steps: [SchemaStep]) -> [SchemaSeries] {
        var parts: [String] = []
        for step in steps where !parts.contains(step.part) { parts.append(step.part) }
        return parts.map { part in
            SchemaSeries(
                table: part.isEmpty ? "schema_step" : "schema_step_\(part)", steps: steps.filter { $0.part == part })
        }
    }

    /// The steps that come after those applied.
    ///
    /// - Throws: `StoreError.damaged` when others were applied, or more.
    package func remaining(after applied: [String]) throws(StoreError) -> [(number: Int, step: SchemaStep)] {
        guard applied.count <= steps.count, applied == steps.prefix(applied.count).map(\.name) else {
            throw .damaged
        }
        return steps.enumerated().dropFirst(applied.count).map { (number: $0.offset, step: $0.element) }
    }

    private init(table: String, steps: [SchemaStep]) {
        self.table = table
        self.steps = steps
    }
}
