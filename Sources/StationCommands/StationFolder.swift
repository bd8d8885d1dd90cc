import CommandBase
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

/// The files of a provisioned terminal.
struct StationFolder: Sendable {
    let path: String

    // A thousand revocations in `edition.json` are more than one MiB.
    private static let largestFile = 1 << 24

    init(path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// The terminal's private keys under a passphrase.
    var key: String { "\(path)/terminal.key" }
    /// Which station this is and whom it believes.
    var settings: String { "\(path)/station.json" }
    /// The public keys, for the commission to certify.
    var request: String { "\(path)/request.json" }
    /// Which snapshot was imported last.
    var edition: String { "\(path)/edition.json" }
    /// The station's log.
    var log: String { "\(path)/log.db" }
    /// Made when the station opens, so that a lost log is noticed.
    var opened: String { "\(path)/opened" }
    /// The daemon's socket.
    var socket: String { "\(path)/desk.sock" }
    /// What is handed on after closing.
    var closing: String { "\(path)/closing" }

    /// The devices that are paired, a certificate each.
    var devices: String { "\(path)/devices" }
    /// A correction of a snapshot that was scanned, until the daemon has taken it.
    func scanned(_ bytes: [UInt8], of number: Int) -> String {
        "\(snapshot(number))/.scanned-\(Hex.encode(SHA256.hash(bytes).prefix(8)))"
    }

    /// An imported snapshot.
    func snapshot(_ number: Int) -> String { "\(path)/snapshot-\(number)" }

    /// What the name of a damaged copy begins with that was set aside.
    func setAside(_ number: Int) -> String { "\(snapshot(number)).damaged-" }

    /// Takes the folder's lock, which only one program that writes may hold.
    ///
    /// - Throws: `Complaint`; exit code 5 when another program holds it.
    func locked() throws(Complaint) -> FileLock {
        do throws(DurableFileError) {
            if let lock = try FileLock("\(path)/lock") { return lock }
        } catch {
            throw Complaint(of: error)
        }
        throw Complaint(.conflict, StationWords.folderInUse(folder: path))
    }

    /// Who this terminal is.
    ///
    /// - Throws: `Complaint`; exit code 3 when the folder is not provisioned.
    func readSettings() throws(Complaint) -> StationSettings {
        guard access(settings, F_OK) == 0 else {
            throw Complaint(.missing, StationWords.notProvisioned(folder: path))
        }
        return try read(settings)
    }

    /// The terminal's private keys.
    ///
    /// - Throws: `Complaint`; exit code 4 for a wrong passphrase.
    func openKeys(_ passphrase: SecretBytes, kind: ElectionKind) throws(Complaint) -> HolderKeys {
        let file: KeyFile = try read(key)
        guard file.kind == kind else {
            throw Complaint(.denied, StationWords.otherKind(file: key, kind: file.kind))
        }
        do {
            return try HolderKeys(seeds: try file.open(passphrase: passphrase))
        } catch {
            throw Complaint(of: error)
        }
    }

    /// The snapshot that was imported last, or `nil` when none was.
    ///
    /// - Throws: `Complaint`.
    func readEdition() throws(Complaint) -> ImportedEdition? {
        guard access(edition, F_OK) == 0 else { return nil }
        return try read(edition)
    }

    /// What a snapshot or a correction is measured against.
    ///
    /// - Parameter known: what was taken before; `nil` before the first snapshot.
    func expectation(_ settings: StationSettings, known: ImportedEdition?) -> SnapshotExpectation {
        SnapshotExpectation(
            election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
            lastSeen: known?.edition, revocations: known?.revocations ?? [], taken: known?.taken ?? [])
    }

    /// The definition of the snapshot that was imported last; for texts on the screen, the daemon checks its own.
    ///
    /// - Throws: `Complaint`.
    func readDefinition() throws(Complaint) -> ElectionDefinition {
        guard let edition = try readEdition() else { throw Self.nothingImported }
        return try read("\(snapshot(edition.edition.number))/\(SnapshotFile.definition.rawValue)")
    }

    static let nothingImported = Complaint(.missing, StationWords.nothingImported)

    /// A file of canonical JSON.
    ///
    /// - Throws: `Complaint`; exit code 6 when the file is damaged.
    func read<T: CanonicalCodable>(_ file: String) throws(Complaint) -> T {
        do {
            return try T(canonicalBytes: try DurableFile.read(file, limit: Self.largestFile))
        } catch let error as CanonicalError {
            throw Complaint(.unsound, StationWords.damaged(file: file, why: error))
        } catch {
            throw Complaint(of: error)
        }
    }
}
