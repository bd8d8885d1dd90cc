import CHost
import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Fingerprints
import Glibc
import HealthPages
import Logging
import Persistence
import Sodium
import StationDesk
import Tabulation
import Telemetry
import Trust
import VoterSnapshot
import Wording

/// A station's daemon: the list in memory, the log on the disk, the reader beside it, the desk on its socket.
struct StationDaemon: Sendable {
    let place: StationFolder
    let settings: StationSettings
    let keys: HolderKeys
    let manifest: SnapshotManifest
    private let definition: ElectionDefinition
    /// Where a restart would need the opening code again.
    private let tickets: RestartTickets?
    private let service: DeskService
    private let reader: ReaderProcess
    /// The whole unit, where one is paired.
    private let device: CombinedDevice?
    private let clock: any WallClock
    private let monitor: StationMonitor

    /// Prepares everything that can go wrong before the doors open.
    ///
    /// - Parameters:
    ///   - place: the folder, whose lock the caller holds.
    ///   - settings: who this terminal is.
    ///   - keys: its private keys.
    ///   - reader: the path of `dobush-reader`.
    ///   - policy: which drivers it may load.
    ///   - unit: the control board of the combined device, where one is paired.
    ///   - norm: what is ordinary on this model of reader, if that was measured.
    ///   - clock: the time of day.
    ///   - random: makes visits' names and the log's salt.
    ///   - monitor: learns what happens.
    ///   - unlock: opens the list, once it is checked.
    /// - Throws: what `unlock` throws, `SnapshotRefusal`, `StationLog.Fault`, `StoreError` or `Complaint`.
    init(
        place: StationFolder, settings: StationSettings, keys: HolderKeys, reader: String,
        policy: ReaderDriverPolicy, unit: ControlBoardLink? = nil, norm: PresentationNorm? = nil, clock: some WallClock,
        random: some RandomSource,
        monitor: StationMonitor,
        unlock: (VerifiedSnapshot) async throws -> UnlockedList
    ) async throws {
        self.place = place
        self.settings = settings
        self.keys = keys
        self.clock = clock
        self.monitor = monitor
        guard let known = try place.readEdition() else { throw StationFolder.nothingImported }
        let verified = try SnapshotReader.verify(
            folder: place.snapshot(known.edition.number), expectation: place.expectation(settings, known: known),
            now: clock.now())
        manifest = verified.manifest
        definition = verified.definition
        let unlocked = try await unlock(verified)
        let snapshot = unlocked.snapshot
        tickets =
            manifest.keys.needsOpeningCode
            ? RestartTickets(
                list: snapshot, folder: SnapshotFolder(path: place.snapshot(manifest.number)),
                device: keys.opening.sealingKey, random: random) : nil
        let corrections = KeptCorrections(place: place, settings: settings, clock: clock)
        let kept = try corrections.whole(of: verified)
        let log = try await StationLog(
            store: MeteredStore(store: try SQLiteStore(path: place.log), monitor: monitor), station: settings.station,
            terminal: settings.terminal, keys: keys, clock: clock)
        // A new log in the place of a lost one would let everybody vote again.
        if try await log.records().isEmpty {
            guard access(place.opened, F_OK) != 0 else {
                throw Complaint(.unsound, RunWords.logLost)
            }
        } else {
            try DurableFile.create(place.opened, [], mode: 0o600)
        }
        // The log was opened and read; writing it is noted as it happens.
        monitor.board.note(StationMonitor.log, .ok)
        let process = ReaderProcess(path: reader, policy: policy)
        self.reader = process
        let firmware = try unit == nil ? nil : KeptFirmwareList(place: place, settings: settings).read()
        let device = unit.map { board in
            CombinedDevice(reader: process, board: board, firmware: firmware, wallClock: clock)
        }
        self.device = device
        let definition = definition
        service = try await DeskService(
            settings: settings, terminalKey: keys.signing.verifyingKey, log: log, snapshot: snapshot,
            opener: unlocked.key, kept: kept,
            revocations: kept.last?.revocations ?? verified.revocations, keeper: corrections,
            scanner: ReadyScanner(process: process),
            unit: device.map { device in
                StationUnit(device: device, definition: definition, station: settings.station, clock: clock)
            },
            extractor: RidgeExtractor(),
            presentation: try PresentationWatch(
                check: RidgeTextureCheck(norm: norm), key: SecretBytes(random.bytes(32))),
            random: random)
    }

    /// Forbids core dumps and keeps the memory from the swap.
    ///
    /// - Returns: what did not take effect.
    static func hardened() -> [RunWords] {
        var warnings: [RunWords] = []
        if dobush_forbid_dumps() != 0 { warnings.append(.dumpsAllowed) }
        if dobush_lock_pages() != 0 { warnings.append(.swapAllowed) }
        return warnings
    }

    /// Serves until the program is told to end.
    ///
    /// - Parameters:
    ///   - wishes: its first element ends the service.
    ///   - healthPort: where the pages about its health are served, 0 for a free port; `nil` for nowhere.
    ///   - ready: called when clients can connect, with the port of the health pages.
    /// - Throws: `DeskLinkError`.
    func serve(until wishes: AsyncStream<Void>, healthPort: Int?, ready: (Int?) -> Void) async throws {
        let meter = DeskMeter(monitor: monitor)
        let probe = StationProbe(
            monitor: monitor, place: place, manifest: manifest, service: service, reader: reader, clock: clock)
        let server = try DeskServer(path: place.socket) { request, events in
            let reply = try await meter.measured(request) {
                await handedOn(request, try await service.answer(request, events: events))
            }
            if reply["reply"] == "opened" || reply["reply"] == "closed" { await probe.look() }
            if reply["reply"] == "corrected" { await noteRevoked() }
            return reply
        }
        await probe.look()
        await noteRevoked()
        await withDiscardingTaskGroup { group in
            if let device {
                group.addTask { await device.run() }
                group.addTask { await tell(of: device) }
            } else {
                group.addTask { await reader.run() }
            }
            group.addTask {
                for await health in await reader.healthChanges() {
                    monitor.note(health)
                    // Where nobody watches, the log says it.
                    if Screen.standard.isWatched { Screen.standard.note(health) }
                }
            }
            group.addTask { await probe.run() }
            group.addTask { await server.run() }
            let (ports, sink) = AsyncStream.makeStream(of: Int?.self)
            if let healthPort {
                group.addTask { await serveHealth(at: healthPort) { sink.yield($0) } }
            } else {
                sink.yield(nil)
            }
            for await port in ports {
                ready(port)
                break
            }
            for await _ in wishes { break }
            Screen.standard.note(RunWords.stopping)
            group.cancelAll()
        }
    }

    /// Says what is wrong with the unit, once whenever something else is.
    private func tell(of device: CombinedDevice) async {
        var told: [DeviceTrouble] = []
        for await health in await device.healthChanges() {
            let troubles = health.troubles
            for trouble in troubles where !told.contains(trouble) {
                // The reader speaks for itself.
                if case .reader = trouble { continue }
                Screen.standard.note(trouble)
            }
            told = troubles
        }
    }

    /// Says whose keys count no more: this terminal's, and those of paired devices.
    private func noteRevoked() async {
        let screen = Screen.standard
        if let status = try? await service.answer(.status, events: { _ in }), status["terminalRevoked"] == true {
            screen.note(RunWords.terminalRevoked)
        }
        do {
            for device in try PairedDevices(place: place, settings: settings).all(at: clock.now()) {
                if case .revoked = device.standing {
                    screen.note(RunWords.device(name: device.name, standing: device.standing))
                }
            }
        } catch {
            screen.note(error)
        }
    }

    /// The pages about health. Where they fail, the station goes on without them.
    ///
    /// - Parameter opened: called with the port, or with `nil` when there will be none.
    private func serveHealth(at port: Int, opened: @escaping @Sendable (Int?) -> Void) async {
        do {
            try await HealthServer(
                port: port, registry: monitor.registry, board: monitor.board, logger: monitor.output.logger("health"),
                ready: { opened($0) }
            ).run()
        } catch {
            if !Task.isCancelled { monitor.logger.error("the health pages are not served", error: error) }
        }
        opened(nil)
    }

    /// After a good closing the package is written at once; what fails can be done again with `export`.
    private func handedOn(_ request: DeskRequest, _ reply: CanonicalValue) async -> CanonicalValue {
        if case .open(_, let first, let second) = request, reply["reply"] == "opened" {
            // Where this fails, the next start makes the mark: the log is not empty then.
            try? DurableFile.create(place.opened, [], mode: 0o600)
            // Before anybody hears that the station is open: from then on a restart must be easy.
            for member in tickets?.make(for: [first, second]) ?? [] {
                Screen.standard.note(UnlockWords.ticketFailed(member: member.rawValue))
            }
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
            Screen.standard.note(RunWords.packageFailed(why: Complaint(of: error)))
            members["package"] = .null
        }
        return .object(members)
    }
}
