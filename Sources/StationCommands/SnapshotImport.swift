import Console
import ElectionModel
import Files
import Glibc
import Persistence
import Sodium
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Takes a snapshot into a station's folder: all of it after every check, or nothing.
struct SnapshotImport: Sendable {
    let place: StationFolder
    let settings: StationSettings
    let keys: TerminalKeys
    /// A spare key that is taken together with the list.
    let brought: BroughtKey?
    let clock: any WallClock

    private static let largestFile = 1 << 30

    /// Checks a snapshot as the daemon will, and opens it once; where that needs the opening code, everything but that.
    ///
    /// - Throws: `SnapshotRefusal` or `Complaint`.
    func check(_ folder: String) async throws -> VerifiedSnapshot {
        let verified = try SnapshotReader.verify(
            folder: folder, expectation: place.expectation(settings, known: try place.readEdition()), now: clock.now())
        guard verified.manifest.registrar.sealKey != nil else {
            throw Complaint(.denied, ImportWords.noSealingKey)
        }
        let key = try keys.opener(of: verified.manifest)
        do {
            _ = try await verified.open(with: key)
        } catch SnapshotRefusal.openingCodeMissing {
            // The code is released on the morning of the vote. By now it is known that the list is sealed to this key.
        }
        return verified
    }

    /// A station that has opened keeps its list: the log names the list on which the doors opened.
    ///
    /// - Throws: `Complaint` with exit code 5.
    func checkMayTake(_ manifest: SnapshotManifest) async throws {
        guard access(place.log, F_OK) == 0 else { return }
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: settings.station, terminal: settings.terminal,
            keys: keys.own, clock: clock)
        guard let first = try await log.records().first else { return }
        // The very list that the station opened with may be taken again: its copy may have been damaged.
        if case .opened(let opening) = first.event, opening.snapshot == manifest.fileHash { return }
        throw Complaint(.conflict, ImportWords.stationOpened)
    }

    /// Checks and takes over a snapshot.
    ///
    /// - Returns: the manifest, and whether this very snapshot was there before.
    /// - Throws: `SnapshotRefusal`, `DurableFileError` or `Complaint`.
    func take(_ folder: String, random: some RandomSource) async throws -> (SnapshotManifest, again: Bool) {
        // Checked at the source first: nothing is copied from a folder that is refused anyway.
        let verified = try await check(folder)
        let manifest = verified.manifest
        try await checkMayTake(manifest)
        // Before the list: a terminal that is cut off here has a key too many, and not a list that it cannot open.
        if let brought { try place.keep(brought) }
        let target = place.snapshot(manifest.number)
        if access(target, F_OK) == 0 {
            do {
                guard try await check(target).manifest.fileHash == manifest.fileHash else {
                    throw Complaint(.conflict, ImportWords.otherSnapshot(number: manifest.number))
                }
                try remember(verified)
                return (manifest, true)
            } catch is SnapshotRefusal {
                // Our own copy is damaged: it is set aside, and the good one takes its place.
                let aside = "\(place.setAside(manifest.number))\(Hex.encode(random.bytes(4)))"
                guard rename(target, aside) == 0 else { throw DurableFileError(path: target, code: errno) }
            }
        }
        let draft = "\(target).import-\(Hex.encode(random.bytes(4)))"
        do {
            try DurableFile.makeFolder(draft, mode: 0o700)
            for file in SnapshotFile.allCases {
                let bytes = try DurableFile.read("\(folder)/\(file.rawValue)", limit: Self.largestFile)
                try DurableFile.replace("\(draft)/\(file.rawValue)", bytes, mode: 0o600)
            }
            // A damaged copy of this very list may have what no stick brings again: tickets, and corrections.
            if try place.readEdition()?.manifest == manifest.fileHash {
                for copy in try place.lists() where copy.path.hasPrefix(place.setAside(manifest.number)) {
                    try SnapshotFolder(path: draft).adopt(from: copy)
                }
            }
            // The copy is what the daemon will read; the source may have changed meanwhile.
            guard try await check(draft).manifest.fileHash == manifest.fileHash else {
                throw Complaint(.unsound, ImportWords.changedMeanwhile)
            }
            guard rename(draft, target) == 0 else { throw DurableFileError(path: target, code: errno) }
        } catch {
            for name in (try? DurableFile.names(inFolder: draft)) ?? [] { unlink("\(draft)/\(name)") }
            rmdir(draft)
            throw error
        }
        // Writing the edition syncs the folder, and with it the new name.
        try remember(verified)
        return (manifest, false)
    }

    private func remember(_ verified: VerifiedSnapshot) throws {
        let manifest = verified.manifest
        let known = try place.readEdition()
        let edition = ImportedEdition(
            edition: manifest.edition, manifest: manifest.fileHash,
            // The same list again keeps its corrections.
            deltas: known?.manifest == manifest.fileHash ? known?.deltas ?? [] : [],
            revocations: verified.revocations)
        try DurableFile.replace(place.edition, edition.canonicalBytes)
    }
}
