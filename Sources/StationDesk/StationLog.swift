package import ElectionModel
package import Persistence
import Sodium
package import Trust

/// A terminal's append-only log: what an event says is on the disk before anybody is told.
package struct StationLog: Sendable {
    /// Why a log cannot be used.
    package enum Fault: Error, Equatable, Sendable {
        /// A record is damaged, out of order, or not signed by this terminal.
        case broken(seq: Int)
        /// The log belongs to another station or terminal.
        case foreign
        /// A correction of the list that is in force after the log is not kept beside it, or is another one.
        case missingCorrection(number: Int)
    }

    private static let schema = [
        SchemaStep(
            "1 records",
            [.table(TableSchema("record", primaryKey: ["seq"], [.required("seq", .int), .required("bytes", .bytes)]))])
    ]

    private let store: any Store
    private let station: StationId
    private let terminal: TerminalId
    private let keys: HolderKeys
    private let clock: any WallClock

    /// Opens the log; the store must be one that fsyncs each commit.
    ///
    /// - Throws: `StoreError`.
    package init(
        store: any Store, station: StationId, terminal: TerminalId, keys: HolderKeys, clock: any WallClock
    ) async throws {
        self.store = store
        self.station = station
        self.terminal = terminal
        self.keys = keys
        self.clock = clock
        try await store.migrate(Self.schema)
    }

    /// Reads and checks the whole chain.
    ///
    /// - Throws: ``Fault`` or `StoreError`.
    package func records() async throws -> [StationRecord] {
        let all = try await store.read { transaction in
            try transaction.rows("SELECT seq, bytes FROM record ORDER BY seq").map { try $0.bytes("bytes") }
        }
        var previous = Self.start
        return try all.enumerated().map { seq, bytes in
            guard let record = try? StationRecord(canonicalBytes: bytes), record.seq == seq,
                record.previous == previous
            else { throw Fault.broken(seq: seq) }
            // Another terminal signs with another key: say whose log it is before saying that the signature is bad.
            guard record.station == station, record.terminal == terminal else { throw Fault.foreign }
            guard record.isSigned(by: keys.signing.verifyingKey), record.canonicalBytes == bytes else {
                throw Fault.broken(seq: seq)
            }
            previous = Self.hash(bytes)
            return record
        }
    }

    /// Adds an event at a place in the chain; it is on the disk when this returns.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - seq: the number that it must get; another writer may have taken it.
    ///   - previous: the record before, or `nil` for the first.
    /// - Throws: `StoreError.constraint` when the number is taken: nothing was written.
    package func append(
        _ event: StationEvent, seq: Int, after previous: StationRecord?
    ) async throws -> StationRecord {
        let record = StationRecord(
            station: station, terminal: terminal, seq: seq,
            previous: previous.map { Self.hash($0.canonicalBytes) } ?? Self.start,
            // The number decides the order; a clock that was set back must not turn it round.
            time: max(clock.now(), previous?.time ?? clock.now()), event: event, keys: keys)
        let bytes = record.canonicalBytes
        try await store.write { transaction in
            _ = try transaction.run("INSERT INTO record (seq, bytes) VALUES (\(seq), \(bytes))")
        }
        return record
    }

    /// The chain's root: the hash of the last record.
    package static func root(of records: [StationRecord]) -> String {
        records.last.map { hash($0.canonicalBytes) } ?? start
    }

    private static let start = String(repeating: "0", count: 64)

    private static func hash(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(bytes)) }
}
