import ElectionModel
import Persistence
import Sodium

/// The sequencer's private memory: every entry in its order, and the last size that was signed.
struct LedgerJournal {
    /// What the log has signed last.
    struct Signed: Equatable {
        let size: Int
        let root: [UInt8]
        let note: [UInt8]
    }

    private static let schema = [
        SchemaStep(
            "1 entries",
            [
                .table(
                    TableSchema(
                        "entry", primaryKey: ["seq"], [.required("seq", .int), .required("bytes", .bytes)])),
                .table(
                    TableSchema(
                        "signed", primaryKey: ["size"],
                        [.required("size", .int), .required("root", .bytes), .required("note", .bytes)])),
            ])
    ]

    private let store: any Store

    init(_ store: any Store) async throws {
        self.store = store
        try await store.migrate(Self.schema)
    }

    /// Adds entries after the last; on the disk when this returns.
    func append(_ entries: [[UInt8]], from seq: Int) async throws {
        try await store.write { transaction in
            // Their numbers have no gaps, and counting them would read them all.
            var count = 0
            if case .int(let last)? = try transaction.first("SELECT max(seq) AS last FROM entry")?["last"] {
                count = last + 1
            }
            guard count == seq else { throw LedgerError.doubt(.journalLength(has: count, expected: seq)) }
            try transaction.bulkInsert(
                into: "entry", columns: ["seq", "bytes"],
                rows: entries.enumerated().map { [.int(seq + $0.offset), .bytes($0.element)] })
        }
    }

    /// Entries from a number on, at most `count`.
    func entries(from seq: Int, count: Int) async throws -> [[UInt8]] {
        try await store.read { transaction in
            try transaction.rows(
                "SELECT bytes FROM entry WHERE seq >= \(seq) AND seq < \(seq + count) ORDER BY seq"
            ).map { try $0.bytes("bytes") }
        }
    }

    /// The newest signed checkpoint.
    func lastSigned() async throws -> Signed? {
        try await store.read { transaction in
            try transaction.first("SELECT size, root, note FROM signed ORDER BY size DESC LIMIT 1").map {
                Signed(size: try $0.int("size"), root: try $0.bytes("root"), note: try $0.bytes("note"))
            }
        }
    }

    /// Records a signed checkpoint: the commit point. Refuses when another was signed in the meantime.
    func record(_ signed: Signed, after before: Signed?) async throws {
        try await store.write { transaction in
            let last = try transaction.first("SELECT max(size) AS size FROM signed")
            let size = last?["size"] ?? .null
            guard size == (before.map { .int($0.size) } ?? .null) else {
                throw LedgerError.doubt(.signedMeanwhile)
            }
            try transaction.run(
                "INSERT INTO signed (size, root, note) VALUES (\(signed.size), \(signed.root), \(signed.note))")
        }
    }
}
