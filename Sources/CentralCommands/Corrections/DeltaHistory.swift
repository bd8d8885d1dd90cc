import Console
import ElectionModel
import Files
import Ledger
import Trust
import VoterSnapshot
import Wording

/// A snapshot with its deltas so far, each compared with what the ledger says of it.
struct DeltaHistory {
    let manifest: SnapshotManifest
    /// The snapshot's folder, in which the deltas lie.
    let place: SnapshotFolder
    /// The deltas that the ledger has.
    let line: DeltaLine
    /// The commission's records of them, in their order.
    let records: [CorrectionRecord]
    /// The revocations that the newest of them brings, or the snapshot.
    let revocations: [Revocation]

    /// Reads the deltas of a station's newest snapshot.
    ///
    /// - Parameters:
    ///   - station: whose.
    ///   - issued: what the ledger says of the snapshot.
    ///   - folder: the commission's folder.
    ///   - registrar: opens the records.
    /// - Throws: `Complaint` when a file is not what the ledger announced; `SnapshotRefusal`, `SnapshotWriteError`,
    ///   `DurableFileError`.
    init(
        of station: StationId, _ issued: LedgerState.Snapshot, in folder: CommissionFolder, by registrar: HolderKeys
    ) throws {
        manifest = try folder.manifest(of: station, issued)
        place = folder.snapshot(of: station, number: issued.number)
        let kept = folder.corrections(of: station, snapshot: issued.number)
        var line = DeltaLine(manifest: manifest)
        var records: [CorrectionRecord] = []
        var revocations = manifest.revocations
        for (place, announced) in try Self.announced(manifest, in: folder).enumerated() {
            let number = place + 1
            let delta = try SnapshotDelta(bytes: try self.place.delta(number))
            let record = try CorrectionRecord.read(number, of: manifest, in: kept, by: registrar)
            guard delta.statement.fileHash == announced, record.delta == announced else {
                throw Complaint(.unsound, DeltaWords.otherDelta(number: number, folder: self.place.path))
            }
            line = try line.appending(delta.statement)
            records.append(record)
            revocations = delta.statement.revocations
        }
        self.line = line
        self.records = records
        self.revocations = revocations
    }

    /// The list as it is now, as far as numbers tell.
    ///
    /// - Parameter voters: how many the final list has.
    func list(of voters: Int) -> CorrectedList {
        var list = CorrectedList(base: voters)
        for change in records.flatMap(\.changes) { list.apply(change) }
        return list
    }

    /// The hashes of the deltas that the ledger has of a snapshot, in their order.
    private static func announced(_ manifest: SnapshotManifest, in folder: CommissionFolder) throws -> [String] {
        try folder.reader.entries().filter { entry, body in
            entry.type == .snapshotDelta && body["snapshot"] == .string(manifest.fileHash)
        }.map { try $0.body.string("delta") }
    }
}
