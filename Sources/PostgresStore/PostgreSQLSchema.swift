import Persistence

/// Brings the schema of a PostgreSQL database up to date.
enum PostgreSQLSchema {
    /// The lock that a migrating program holds: `dobush` in ASCII.
    private static let lock = 0x646F_6275_7368

    static func migrate(_ transaction: borrowing Transaction, _ steps: [SchemaStep]) throws {
        // Another program may be making an index over many rows.
        try transaction.run("SET LOCAL lock_timeout = '60s'")
        _ = try transaction.rows("SELECT pg_advisory_xact_lock(\(lock))::text AS locked")
        for series in SchemaSeries.all(in: steps) {
            let table = series.table
            // Not IF NOT EXISTS: a user who may make no tables may well use those that are there.
            if try transaction.first("SELECT to_regclass(\(table)) IS NOT NULL AS there")?.int("there") == 0 {
                try transaction.run(
                    Query(stringLiteral: "CREATE TABLE \(table) (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"))
            }
            let applied = try transaction.rows(Query(stringLiteral: "SELECT name FROM \(table) ORDER BY number"))
            for (number, step) in try series.remaining(after: applied.map { try $0.text("name") }) {
                for change in step.changes {
                    try transaction.run(Query(stringLiteral: change.statement(type: type)))
                }
                try transaction.bulkInsert(
                    into: table, columns: ["number", "name"], rows: [[.int(number), .text(step.name)]])
            }
        }
    }

    private static func type(_ kind: ColumnSchema.Kind) -> String {
        switch kind {
        case .int: "BIGINT"
        case .text: "TEXT"
        case .bytes: "BYTEA"
        case .real: "DOUBLE PRECISION"
        }
    }
}
