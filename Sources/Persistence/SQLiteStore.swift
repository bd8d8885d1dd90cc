import GRDB
import Glibc

/// SQLite in a file: write-ahead log, every commit fsynced before it returns (`synchronous=FULL`).
package final class SQLiteStore: Store {
    private let pool: DatabasePool

    /// Opens or makes the database.
    ///
    /// - Throws: `StoreError.lost`, `.damaged` or `.full`.
    package init(path: String) throws {
        // SQLite would make the file readable for everybody; its log files take the mode over.
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw errno == ENOSPC || errno == EDQUOT ? StoreError.full : StoreError.lost }
        Glibc.close(file)
        var settings = GRDB.Configuration()
        settings.busyMode = .timeout(5)
        settings.prepareDatabase { db in
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // Deleted personal data must not linger in free pages.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        pool = try SQLiteError.translated {
            let pool = try DatabasePool(path: path, configuration: settings)
            // A pool sets NORMAL by itself when it switches to write-ahead logging, after `prepareDatabase`.
            try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
            return pool
        }
    }

    package func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try SQLiteError.translated {
            try pool.read { db in try Transaction.run(SQLiteRunner(db: db), body) }
        }
    }

    package func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try SQLiteError.translated {
            try pool.write { db in try Transaction.run(SQLiteRunner(db: db), body) }
        }
    }

    package func migrate(_ steps: [SchemaStep]) async throws {
        try SQLiteError.translated { try pool.write { db in try SQLiteSchema.migrate(db, steps) } }
    }

    /// Closes the database; nothing may use it afterwards.
    package func close() throws {
        try SQLiteError.translated { try pool.close() }
    }
}
