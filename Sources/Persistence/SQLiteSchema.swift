import GRDB

/// Spells schema changes for SQLite and keeps count of those applied.
enum SQLiteSchema {
    static func migrate(_ db: GRDB.Database, _ steps: [SchemaStep]) throws {
        try db.execute(sql: "CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        let applied = try String.fetchAll(db, sql: "SELECT name FROM schema_step ORDER BY number")
        guard applied.count <= steps.count, applied == steps.prefix(applied.count).map(\.name) else {
            throw StoreError.damaged
        }
        for (number, step) in steps.enumerated().dropFirst(applied.count) {
            for change in step.changes { try db.execute(sql: sql(change)) }
            try db.execute(sql: "INSERT INTO schema_step VALUES (?, ?)", arguments: [number, step.name])
        }
    }

    private static func sql(_ change: SchemaChange) -> String {
        switch change {
        case .table(let table):
            let columns = table.columns.map { column in
                "\(column.name) \(type(column.kind))\(column.optional ? "" : " NOT NULL")"
                    + (column.check.map { " CHECK (\($0))" } ?? "")
            }
            let key = "PRIMARY KEY (\(table.primaryKey.joined(separator: ", ")))"
            return "CREATE TABLE \(table.name) (\((columns + [key]).joined(separator: ", "))) STRICT"
        case .index(let name, let table, let columns, let unique):
            return "CREATE \(unique ? "UNIQUE " : "")INDEX \(name) ON \(table) (\(columns.joined(separator: ", ")))"
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
