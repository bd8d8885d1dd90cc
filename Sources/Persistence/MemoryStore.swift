import GRDB
import GRDBSQLite
import Glibc

/// A database that lives in memory only: made empty, or opened from a database file's bytes and then read-only.
///
/// The voter list of a station is opened this way, so that nothing of it is ever on the disk in clear. The bytes are
/// zeroed when the store goes away.
package final class MemoryStore: Store, @unchecked Sendable {
    // The buffer belongs to SQLite while the queue is open; it is touched again only after closing.
    private let queue: DatabaseQueue
    private let image: UnsafeMutableRawBufferPointer?

    /// Makes an empty database.
    ///
    /// - Throws: `StoreError`.
    package init() throws {
        queue = try SQLiteError.translated { try DatabaseQueue(configuration: Self.settings) }
        image = nil
    }

    /// Opens the bytes of a database file that is not in write-ahead mode. The bytes are copied.
    ///
    /// - Throws: `StoreError.damaged` when they are not such a file.
    package init(image bytes: [UInt8]) throws {
        // Bytes 18 and 19 of the header are 1 for a rollback journal; a write-ahead file cannot be opened from memory.
        guard bytes.count >= 512, bytes[18] == 1, bytes[19] == 1 else { throw StoreError.damaged }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        buffer.copyBytes(from: bytes)
        image = buffer
        queue = try SQLiteError.translated { try DatabaseQueue(configuration: Self.settings) }
        let start = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let size = Int64(bytes.count)
        let status = queue.inDatabase { db in
            sqlite3_deserialize(db.sqliteConnection, "main", start, size, size, UInt32(SQLITE_DESERIALIZE_READONLY))
        }
        guard status == SQLITE_OK else { throw StoreError.damaged }
        try SQLiteError.translated {
            try queue.inDatabase { db in
                guard try String.fetchAll(db, sql: "PRAGMA quick_check") == ["ok"] else { throw StoreError.damaged }
            }
        }
    }

    deinit {
        try? queue.close()
        if let image {
            if let start = image.baseAddress { explicit_bzero(start, image.count) }
            image.deallocate()
        }
    }

    package func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try SQLiteError.translated { try queue.read { db in try Transaction.run(SQLiteRunner(db: db), body) } }
    }

    package func write<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try SQLiteError.translated { try queue.write { db in try Transaction.run(SQLiteRunner(db: db), body) } }
    }

    package func migrate(_ steps: [SchemaStep]) async throws {
        try SQLiteError.translated { try queue.write { db in try SQLiteSchema.migrate(db, steps) } }
    }

    /// The bytes of a database file with this content, for sealing.
    ///
    /// - Throws: `StoreError`.
    package func fileImage() throws -> [UInt8] {
        try SQLiteError.translated {
            try queue.inDatabase { db in
                try db.execute(sql: "VACUUM")
                var size: Int64 = 0
                guard let bytes = sqlite3_serialize(db.sqliteConnection, "main", &size, 0) else {
                    throw StoreError.lost
                }
                defer {
                    explicit_bzero(bytes, Int(size))
                    sqlite3_free(bytes)
                }
                return [UInt8](UnsafeBufferPointer(start: bytes, count: Int(size)))
            }
        }
    }

    private static var settings: GRDB.Configuration {
        var settings = GRDB.Configuration()
        settings.prepareDatabase { db in try db.execute(sql: "PRAGMA temp_store = MEMORY") }
        return settings
    }
}
