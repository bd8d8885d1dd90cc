import Persistence

/// How far an import has come, as the database has it.
struct ImportState: Sendable {
    /// The words of the column `state`.
    enum Stage: String, Sendable {
        case running
        case complete
        case abandoned
    }

    var stage: Stage
    /// Where the next row begins: bytes from the file's beginning, and physical line; 0 before the first batch.
    var offset: Int
    var line: Int
    var counts: ImportCounts

    /// An import of which nothing is saved yet.
    static let fresh = ImportState(stage: .running, offset: 0, line: 0, counts: ImportCounts())

    init(stage: Stage, offset: Int, line: Int, counts: ImportCounts) {
        self.stage = stage
        self.offset = offset
        self.line = line
        self.counts = counts
    }

    /// Reads the state of an import.
    ///
    /// - Returns: ``fresh`` when the database has no such import.
    init(of key: ImportKey, in transaction: borrowing Transaction) throws {
        let row = try transaction.first(
            """
            SELECT name, sha256, state, next_offset, next_line, rows_read, added, updated, unchanged, refused \
            FROM voter_import WHERE import = \(key.id)
            """)
        guard let row else {
            self = .fresh
            return
        }
        guard try row.text("name") == key.name, try row.bytes("sha256") == key.sha256,
            let stage = Stage(rawValue: try row.text("state"))
        else { throw RegisterError.damaged("voter_import") }
        self.stage = stage
        offset = try row.int("next_offset")
        line = try row.int("next_line")
        counts = ImportCounts()
        counts.read = try row.int("rows_read")
        counts.added = try row.int("added")
        counts.updated = try row.int("updated")
        counts.unchanged = try row.int("unchanged")
        counts.refused = try row.int("refused")
    }

    /// Saves the state.
    func save(as key: ImportKey, at milliseconds: Int, in transaction: borrowing Transaction) throws {
        try transaction.run(
            """
            INSERT INTO voter_import (import, name, sha256, state, next_offset, next_line, rows_read, added, updated, \
            unchanged, refused, changed_ms) VALUES (\(key.id), \(key.name), \(key.sha256), \(stage.rawValue), \
            \(offset), \(line), \(counts.read), \(counts.added), \(counts.updated), \(counts.unchanged), \
            \(counts.refused), \(milliseconds)) ON CONFLICT (import) DO UPDATE SET state = excluded.state, \
            next_offset = excluded.next_offset, next_line = excluded.next_line, rows_read = excluded.rows_read, \
            added = excluded.added, updated = excluded.updated, unchanged = excluded.unchanged, \
            refused = excluded.refused, changed_ms = excluded.changed_ms
            """)
    }
}
