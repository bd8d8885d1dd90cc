import Console
import ElectionModel
import Files
import Ledger
import VoterSnapshot
import Wording

/// Where the folder keeps what belongs to stations.
extension CommissionFolder {
    /// A station of the election, as a person named it.
    ///
    /// - Throws: `Complaint` when there is none.
    func station(named text: String) throws(Complaint) -> StationId {
        guard let id = StationId(rawValue: text), definition.station(id) != nil else {
            throw Complaint(.missing, SnapshotWords.noStation(text))
        }
        return id
    }

    /// The folder of a station's snapshot.
    func snapshot(of station: StationId, number: Int) -> SnapshotFolder {
        SnapshotFolder(path: "\(snapshots)/\(station)-\(number)")
    }

    /// Where the commission keeps its sealed records of the corrections of a snapshot.
    func corrections(of station: StationId, snapshot number: Int) -> String {
        "\(path)/corrections/\(station)-\(number)"
    }

    /// Which opening master a snapshot was made with, by its fingerprint.
    func openingNote(of station: StationId, snapshot number: Int) -> String { "\(path)/openings/\(station)-\(number)" }

    /// Where a station's closing package is kept.
    func received(from station: StationId) -> String { "\(path)/received/\(station)" }

    /// The manifest of a snapshot that the ledger announced.
    ///
    /// - Throws: `Complaint` when the folder is not there or has another snapshot; `DurableFileError`, `CanonicalError`.
    func manifest(of station: StationId, _ issued: LedgerState.Snapshot) throws -> SnapshotManifest {
        let place = snapshot(of: station, number: issued.number)
        let manifest = try SnapshotManifest(
            canonicalBytes: try DurableFile.read(place.path(of: .manifest), limit: 1 << 20))
        guard manifest.fileHash == issued.manifest else {
            throw Complaint(.unsound, SnapshotWords.otherManifest(folder: place.path))
        }
        return manifest
    }

    /// Notes which opening master a snapshot is made with.
    func note(_ opening: OpeningMaster, for station: StationId, snapshot number: Int) throws(DurableFileError) {
        try DurableFile.makeFolder("\(path)/openings", mode: 0o700)
        try DurableFile.replace(
            openingNote(of: station, snapshot: number), Array("\(opening.fingerprint)\n".utf8), mode: 0o600)
    }

    /// Whether a snapshot was made with this opening master, as far as it was noted: from another one come codes that open
    /// nothing.
    func wasMade(with opening: OpeningMaster, _ station: StationId, snapshot number: Int) -> Bool {
        guard let note = try? DurableFile.read(openingNote(of: station, snapshot: number), limit: 256) else {
            return true
        }
        return note == Array("\(opening.fingerprint)\n".utf8)
    }
}
