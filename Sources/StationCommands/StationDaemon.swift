import CHost
import Console
import Devices
import ElectionModel
import Files
import Fingerprints
import Glibc
import Persistence
import StationDesk
import Tabulation
import Trust
import VoterSnapshot

/// A station's daemon: the list in memory, the log on the disk, the reader beside it, the desk on its socket.
struct StationDaemon: Sendable {
    let place: StationFolder
    let settings: StationSettings
    let keys: HolderKeys
    let manifest: SnapshotManifest
    private let definition: ElectionDefinition
    private let service: DeskService
    private let reader: ReaderProcess
    private let clock: any WallClock

    /// Prepares everything that can go wrong before the doors open.
    ///
    /// - Parameters:
    ///   - place: the folder, whose lock the caller holds.
    ///   - settings: who this terminal is.
    ///   - keys: its private keys.
    ///   - reader: the path of `dobush-reader`.
    ///   - policy: which drivers it may load.
    ///   - clock: the time of day.
    ///   - random: makes visits' names and the log's salt.
    /// - Throws: `SnapshotRefusal`, `StationLog.Fault`, `StoreError` or `Complaint`.
    init(
        place: StationFolder, settings: StationSettings, keys: HolderKeys, reader: String,
        policy: ReaderDriverPolicy, clock: some WallClock, random: some RandomSource
    ) async throws {
        self.place = place
        self.settings = settings
        self.keys = keys
        self.clock = clock
        guard let edition = try place.readEdition() else { throw StationFolder.nothingImported }
        let expectation = SnapshotExpectation(
            election: settings.election, kind: settings.kind, station: settings.station, roots: settings.roots,
            lastSeen: edition)
        let verified = try SnapshotReader.verify(
            folder: place.snapshot(edition.number), expectation: expectation, now: clock.now())
        manifest = verified.manifest
        definition = verified.definition
        let snapshot = try await verified.open(with: keys.opening)
        let log = try await StationLog(
            store: try SQLiteStore(path: place.log), station: settings.station, terminal: settings.terminal,
            keys: keys, clock: clock)
        // A new log in the place of a lost one would let everybody vote again.
        if try await log.records().isEmpty {
            guard access(place.opened, F_OK) != 0 else {
                throw Complaint(
                    .checkFailed,
                    "this station has opened, but its log is gone or empty; keep the folder as it is, go on with the "
                        + "spare terminal and tell the commission")
            }
        } else {
            try DurableFile.create(place.opened, [], mode: 0o600)
        }
        self.reader = ReaderProcess(path: reader, policy: policy)
        service = try await DeskService(
            settings: settings, log: log, snapshot: snapshot, scanner: ReadyScanner(process: self.reader),
            extractor: ReaderExtractor(detector: ReadyScanner(process: self.reader)), random: random)
    }

    /// Forbids core dumps and keeps the memory from the swap.
    ///
    /// - Returns: what did not take effect, in sentences.
    static func hardened() -> [String] {
        var warnings: [String] = []
        if dobush_forbid_dumps() != 0 { warnings.append("core dumps could not be forbidden") }
        if dobush_lock_pages() != 0 {
            warnings.append(
                "the memory could not be kept from the swap; switch the swap off, or set the limit memlock to unlimited"
            )
        }
        return warnings
    }

    /// Serves until the program is told to end.
    ///
    /// - Parameters:
    ///   - wishes: its first element ends the service.
    ///   - ready: called when clients can connect.
    /// - Throws: `DeskLinkError`.
    func serve(until wishes: AsyncStream<Void>, ready: () -> Void) async throws {
        let server = try DeskServer(path: place.socket) { request, events in
            let reply = try await service.answer(request, events: events)
            return await handedOn(request, reply)
        }
        await withDiscardingTaskGroup { group in
            group.addTask { await reader.run() }
            group.addTask {
                for await health in await reader.healthChanges() { Screen.standard.note(Self.sentence(for: health)) }
            }
            group.addTask { await server.run() }
            ready()
            for await _ in wishes { break }
            Screen.standard.note("Stopping.")
            group.cancelAll()
        }
    }

    /// After a good closing the package is written at once; what fails can be done again with `export`.
    private func handedOn(_ request: DeskRequest, _ reply: CanonicalValue) async -> CanonicalValue {
        if case .open = request, reply["reply"] == "opened" {
            // Where this fails, the next start makes the mark: the log is not empty then.
            try? DurableFile.create(place.opened, [], mode: 0o600)
        }
        guard case .close = request, reply["reply"] == "closed", case .object(var members) = reply else {
            return reply
        }
        do {
            let package = try StationExport.package(
                definition: definition, settings: settings, manifest: manifest,
                records: try await service.records(), keys: keys)
            try package.write(to: place.closing)
            members["package"] = .string(place.closing)
        } catch {
            Screen.standard.note("The closing package could not be written: \(Complaint(explaining: error))")
            members["package"] = .null
        }
        return .object(members)
    }

    private static func sentence(for health: ReaderHealth) -> String {
        switch health {
        case .starting: "Fingerprint reader: starting."
        case .present: "Fingerprint reader: ready."
        case .absent: "Fingerprint reader: none found. Voters are identified by document and two members."
        case .unplugged: "Fingerprint reader: unplugged."
        case .tooHot: "Fingerprint reader: too hot, it rests for a while."
        case .failing:
            "Fingerprint reader: its program does not run. Voters are identified by document and two members."
        }
    }
}
