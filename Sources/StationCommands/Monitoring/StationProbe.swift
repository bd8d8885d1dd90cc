import Devices
import ElectionModel
import Glibc
import Logging
import Metrics
import StationDesk
import Telemetry
import VoterSnapshot

/// Looks after the station every few seconds.
actor StationProbe {
    private static let pause = Duration.seconds(10)
    /// Room on the disk, in bytes, below which somebody should look after it, and below which nothing is certain.
    private static let littleRoom = 1 << 30
    private static let noRoom = 64 << 20
    /// Seconds by which a clock may be corrected without anybody's notice.
    private static let smallStep = 30.0

    private let monitor: StationMonitor
    private let place: StationFolder
    private let manifest: SnapshotManifest
    private let service: DeskService
    private let reader: ReaderProcess
    private let clock: any WallClock
    private let began: (wall: Timestamp, steady: ContinuousClock.Instant)
    private var restarts = 0
    private var hour: (number: Int, issued: Int)?
    private var phase: String?

    init(
        monitor: StationMonitor, place: StationFolder, manifest: SnapshotManifest, service: DeskService,
        reader: ReaderProcess, clock: any WallClock
    ) {
        self.monitor = monitor
        self.place = place
        self.manifest = manifest
        self.service = service
        self.reader = reader
        self.clock = clock
        began = (clock.now(), ContinuousClock.now)
    }

    /// Looks until the task is cancelled.
    func run() async {
        while !Task.isCancelled {
            await look()
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// Looks once.
    func look() async {
        lookAtDisk()
        lookAtClock()
        await lookAtReader()
        await lookAtDesk()
        monitor.metrics.linesLost.record(monitor.output.lost)
        monitor.board.note(StationMonitor.loop, .ok)
    }

    private func lookAtDisk() {
        var facts = statvfs()
        guard statvfs(place.path, &facts) == 0 else {
            return monitor.board.note(StationMonitor.disk, .failed(StationTrouble.diskGone))
        }
        let free = Int(clamping: UInt64(facts.f_bavail)) * Int(clamping: facts.f_frsize)
        monitor.metrics.diskFree.record(free)
        monitor.board.note(
            StationMonitor.disk,
            free < Self.noRoom
                ? .failed(StationTrouble.diskFull) : free < Self.littleRoom ? .degraded(StationTrouble.diskLow) : .ok)
        let isReadOnly = facts.f_flag & UInt(ST_RDONLY) != 0 || access(place.log, W_OK) != 0
        if isReadOnly { monitor.board.note(StationMonitor.log, .failed(StationTrouble.logFailing)) }
    }

    private func lookAtClock() {
        let now = clock.now()
        let wall = Double(now.milliseconds - began.wall.milliseconds) / 1000
        let skew = wall - (began.steady.duration(to: .now) / .seconds(1))
        monitor.metrics.clockSkew.record(skew)
        monitor.board.note(
            StationMonitor.clock, abs(skew) > Self.smallStep ? .degraded(StationTrouble.clockMoved) : .ok)
        monitor.board.note(
            StationMonitor.list,
            now < manifest.validFrom
                ? .failed(StationTrouble.listTooEarly)
                : now < manifest.validUntil ? .ok : .failed(StationTrouble.listExpired))
    }

    private func lookAtReader() async {
        let restarts = await reader.restarts
        guard restarts > self.restarts else { return }
        monitor.metrics.readerRestarts.increment(by: restarts - self.restarts)
        monitor.logger.warning("the reader's program was started again", metadata: ["restarts": "\(restarts)"])
        self.restarts = restarts
    }

    /// Takes over the desk's counts; logs those of each hour once it is over, and those of the day at its ends.
    private func lookAtDesk() async {
        guard let status = try? await service.answer(.status, events: { _ in }) else { return }
        func count(_ name: String) -> Int { if case .int(let count)? = status[name] { count } else { 0 } }
        let issued = count("issued")
        monitor.metrics.voters.record(count("voters"))
        monitor.metrics.issued.record(issued)
        monitor.metrics.spoiled.record(count("spoiled"))
        monitor.metrics.secondAttempts.record(count("secondAttempts"))
        monitor.metrics.fallbacks.record(count("fallbacks"))
        if case .string(let phase)? = status["phase"], phase != self.phase {
            monitor.logger.notice(
                "the station is \(phase)",
                metadata: [
                    "phase": "\(phase)", "voters": "\(count("voters"))", "issued": "\(issued)",
                    "spoiled": "\(count("spoiled"))", "fallbacks": "\(count("fallbacks"))",
                ])
            self.phase = phase
        }
        let number = clock.now().milliseconds / 3_600_000
        if let hour, number > hour.number {
            monitor.logger.info(
                "the count of the hour", metadata: ["issued": "\(issued - hour.issued)", "total": "\(issued)"])
        }
        if hour?.number != number { hour = (number, issued) }
    }
}
