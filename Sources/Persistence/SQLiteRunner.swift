import GRDB

/// Runs statements on one SQLite connection.
struct SQLiteRunner: StatementRunner {
    let db: GRDB.Database

    func rows(_ query: Query) throws(StoreError) -> [ResultRow] {
        let (text, values) = query.rendered { "?\($0)" }
        return try SQLiteError.typed {
            let statement = try db.cachedStatement(sql: text)
            let places = ResultRow.places(of: statement.columnNames)
            var rows: [ResultRow] = []
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(values))
            while let row = try cursor.next() {
                rows.append(ResultRow(places: places, values: row.databaseValues.map(Self.value)))
            }
            return rows
        }
    }

    /// A transaction that writes has the database to itself: no row of it can be taken by another.
    func unclaimed(_ query: Query) throws(StoreError) -> [ResultRow] { try rows(query) }

    func run(_ query: Query) throws(StoreError) -> Int {
        let (text, values) = query.rendered { "?\($0)" }
        return try SQLiteError.typed {
            try db.cachedStatement(sql: text).execute(arguments: Self.arguments(values))
            return db.changesCount
        }
    }

    func bulkInsert(into table: String, columns: [String], rows: [[SQLValue]]) throws(StoreError) {
        try SQLiteError.typed {
            let places = (1...max(columns.count, 1)).map { "?\($0)" }.joined(separator: ", ")
            let statement = try db.cachedStatement(
                sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
            for row in rows { try statement.execute(arguments: Self.arguments(row)) }
        }
    }

    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(values.map(databaseValue))
    }

    private static func databaseValue(_ value: SQLValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .int(let value): Int64(value).databaseValue
        case .text(let value): value.databaseValue
        case .bytes(let value): FoundationData.value(value)
        case .real(let value): value.databaseValue
        }
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let value): .int(Int(value))
        case .double(let value): .real(value)
        case .string(let value): .text(value)
        case .blob(let value): .bytes([UInt8](value))
        }
    }
}
