import GRDB

/// Brings the schema of an SQLite database up to date.
enum SQLiteSchema {
    static func migrate(_ db: GRDB.Database, _ steps: [SchemaStep]) throws {
        for series in SchemaSeries.all(in: steps) {
            let table = series.table
            try db.execute(sql: "CREATE TABLE IF NOT EXISTS \(table) (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
            let applied = try String.fetchAll(db, sql: "SELECT name FROM \(table) ORDER BY number")
            for (number, step) in try series.remaining(after: applied) {
                for change in step.changes {
                    try db.execute(sql: change.statement(type: type, tableOptions: " STRICT"))
                }
                try db.execute(sql: "INSERT INTO \(table) VALUES (?, ?)", arguments: [number, step.name])
            }
        }
    }

    private static func type(_ kind: ColumnSchema.Kind) -> String {
        switch kind {
        case .int: "INTEGER"
        case .text: "TEXT"
        case .bytes: "BLOB"
        case .real: "REAL"
        }
    }
}
