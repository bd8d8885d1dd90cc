import Console
import ElectionModel
import Glibc
import Persistence
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Makes the closing package from a station's folder, with or without a daemon.
struct StationExport: Sendable {
    let place: StationFolder
    let settings: StationSettings
    let keys: HolderKeys
    let clock: any WallClock

    /// The package of a closed station.
    ///
    /// - Throws: `Complaint` with exit code 6 when the station is not closed.
    static func package(
        definition: ElectionDefinition, settings: StationSettings, manifest: SnapshotManifest,
        records: [StationRecord], keys: HolderKeys
    ) throws(Complaint) -> ClosingPackage {
        guard let auditor = manifest.registrar.sealKey,
            let package = ClosingPackage(
                definition: definition, settings: settings, records: records, keys: keys, auditor: auditor)
        else {
            throw Complaint(.unsound, ExportWords.notClosed)
        }
        return package
    }

    /// Reads and checks log and list, and makes the package.
    ///
    /// - Throws: `SnapshotRefusal`, `StationLog.Fault`, `StoreError` or `Complaint`.
    func package() async throws -> ClosingPackage {
        guard access(place.log, F_OK) == 0 else {
            throw Complaint(.unsound, ExportWords.noLog)
        }
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: settings.station, terminal: settings.terminal,
            keys: keys, clock: clock)
        let records = try await log.records()
        guard case .opened(let opening)? = records.first?.event, let opened = records.first?.time else {
            throw Complaint(.unsound, ExportWords.neverOpened)
        }
        // The list counts as on the day when the doors opened on it, however late the export is: what was taken then does
        // not lose its worth by a revocation that came later.
        let known = try place.readEdition()
        let verified = try SnapshotReader.verify(
            folder: place.snapshot(opening.snapshotNumber),
            expectation: SnapshotExpectation(
                election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
                revocations: known?.revocations ?? [], taken: known?.taken ?? []),
            now: opened)
        guard verified.manifest.fileHash == opening.snapshot else { throw StationLog.Fault.foreign }
        return try Self.package(
            definition: verified.definition, settings: settings, manifest: verified.manifest, records: records,
            keys: keys)
    }
}
