import DeviceWire
import Devices
import Sodium
import Synchronization
import TestSupport

/// A control board in memory: the firmware's own session, and modules that a test decides.
final class BoardDouble: BoardLine {
    static let boardKey = key(0x22)
    static let hostKey = key(0x11)

    /// What the modules are like.
    struct Modules {
        var status = BoardStatus(
            condition: [], battery: 87, isCharging: false, millivolts: 3_700, temperature: 245, slips: .ready,
            ballots: .absent, hasDocumentReader: true, clock: 1_811_404_800_000, uptime: 1_000, resetCause: .powerOn,
            services: 0, droppedFrames: 0)
        /// What is answered instead of what the double answers by itself.
        var answers: @Sendable (BoardCommand, [UInt8]) -> (BoardReport, [UInt8])? = { _, _ in nil }
        /// How the next job ends.
        var jobEnd = JobStage.printed
        var measurement = [UInt8](repeating: 7, count: 64)
        /// Whether the line can be opened.
        var isPluggedIn = true
    }

    private struct Board: ~Copyable {
        var session: BoardSession
        var modules = Modules()
        var commands: [BoardCommand] = []
        var rows: [UInt8] = []
        var job: JobProgress?
        var scan: UInt16?
        var update: [UInt8] = []
        var updateHeader: FirmwareHeader?
        var incoming: AsyncStream<[UInt8]>.Continuation?
    }

    private let board: Mutex<Board>
    private let clock: VirtualClock

    private static func key(_ byte: UInt8) -> SigningKey {
        guard let key = try? SigningKey(seed: SecretBytes([UInt8](repeating: byte, count: 32))) else {
            preconditionFailure("32 bytes make a key")
        }
        return key
    }

    init(clock: VirtualClock, condition: BoardCondition = [], hosts: [SigningKey] = [hostKey]) {
        self.clock = clock
        board = Mutex(Board(session: Self.session(condition, hosts)))
    }

    private static func session(_ condition: BoardCondition, _ hosts: [SigningKey]) -> BoardSession {
        BoardSession(
            identity: boardKey, hosts: hosts.map(\.verifyingKey), firmware: 7, model: Array("Double".utf8),
            condition: condition, random: RandomBytes.make)
    }

    /// Lets a test change what the modules are like.
    func set(_ change: @Sendable (inout Modules) -> Void) { board.withLock { change(&$0.modules) } }

    /// The commands that came, but for the questions of a link that has nothing to say.
    var commands: [BoardCommand] { board.withLock { $0.commands }.filter { $0 != .status } }
    /// Whether a document is awaited.
    var isScanning: Bool { board.withLock { $0.scan != nil } }
    /// What was printed.
    var rows: [UInt8] { board.withLock { $0.rows } }
    /// The firmware that came.
    var update: [UInt8] { board.withLock { $0.update } }

    /// Pulls the plug: the line ends, and the board forgets its session.
    func unplug(condition: BoardCondition = [], pluggedInAgain: Bool = true) {
        board.withLock { board in
            board.modules.isPluggedIn = pluggedInAgain
            board.session = Self.session(condition, [Self.hostKey])
            board.incoming?.finish()
            board.incoming = nil
        }
    }

    func plugIn() { set { $0.isPluggedIn = true } }

    /// Says something unasked.
    func tell(_ report: BoardReport, body: [UInt8] = []) throws {
        try board.withLock { board in
            let request: UInt16
            switch report {
            case .code, .cardLines, .scanEnded: request = board.scan ?? 0
            default: request = 0
            }
            try board.session.tell(report, request: request, body: body.span)
            Self.flush(&board, at: ticks)
        }
    }

    func connect() async throws(BoardLineFault) -> any BoardConnection {
        let (incoming, sink) = AsyncStream.makeStream(of: [UInt8].self)
        let isThere = board.withLock { board in
            if board.modules.isPluggedIn { board.incoming = sink }
            return board.modules.isPluggedIn
        }
        guard isThere else { throw .absent }
        return Connection(incoming: incoming, board: self)
    }

    private struct Connection: BoardConnection {
        let incoming: AsyncStream<[UInt8]>
        let board: BoardDouble

        func send(_ bytes: [UInt8]) { board.take(bytes) }

        func close() { board.hangUp() }
    }

    private func hangUp() {
        board.withLock { board in
            board.incoming?.finish()
            board.incoming = nil
        }
    }

    private var ticks: Ticks {
        Ticks(UInt32(truncatingIfNeeded: Int(VirtualClock().now.duration(to: clock.now) / .milliseconds(1))))
    }

    private func take(_ bytes: [UInt8]) {
        let moment = ticks
        board.withLock { board in
            guard board.incoming != nil else { return }
            if board.session.tick(at: moment) != nil { board.scan = nil }
            for byte in bytes {
                guard case .command(let command) = board.session.receive(byte, at: moment) else { continue }
                board.commands.append(command)
                let body = board.session.withBody { [UInt8]($0) }
                let (report, answer) = board.modules.answers(command, body) ?? Self.answer(&board, command, body)
                try? board.session.answer(report, body: answer.span)
                if command == .restart {
                    Self.flush(&board, at: moment)
                    board.session = Self.session(board.modules.status.condition, [Self.hostKey])
                    board.incoming?.finish()
                    board.incoming = nil
                    return
                }
            }
            Self.flush(&board, at: moment)
        }
    }

    private static func flush(_ board: inout Board, at moment: Ticks) {
        let incoming = board.incoming
        board.session.flush(at: moment) { frame in _ = incoming?.yield([UInt8](frame)) }
    }

    private static func answer(
        _ board: inout Board, _ command: BoardCommand, _ body: [UInt8]
    ) -> (BoardReport, [UInt8]) {
        switch command {
        case .status: return (.status(board.modules.status), [])
        case .setClock(let time):
            board.modules.status.clock = time
            board.modules.status.condition.remove(.clockUnset)
        case .attest:
            let running = RunningFirmware(version: 7, slot: .a, isOnTrial: false)
            let attestation = Attestation(
                signing: running, measurement: board.modules.measurement, session: board.session.name, nonce: body,
                by: boardKey)
            return (.attestation(running), attestation.body)
        case .scan:
            guard board.scan == nil else { return (.failed(.busy), []) }
            board.scan = board.session.openRequest
        case .cancelScan: board.scan = nil
        case .openJob(let job):
            board.rows = []
            board.job = JobProgress(number: job.number, stage: .open, rows: 0)
        case .rows: board.rows += body
        case .closeJob(let number): board.job = JobProgress(number: number, stage: board.modules.jobEnd, rows: 0)
        case .jobProgress(let number):
            guard let job = board.job, job.number == number else {
                return (.job(JobProgress(number: number, stage: .unknown, rows: 0)), [])
            }
            return (.job(job), [])
        case .openUpdate:
            board.update = []
            board.updateHeader = try? FirmwareHeader(body.span)
        case .updateData: board.update += body
        case .closeUpdate:
            guard let header = board.updateHeader, (try? BLAKE2b.hash(board.update, count: 64)) == header.measurement
            else { return (.failed(.firmwareRefused), []) }
            board.modules.measurement = header.measurement
        case .stock, .loadStock: return (.failed(.absent), [])
        case .service: return (.failed(.permitRefused), [])
        case .signal, .discardJob, .confirmFirmware, .restart: break
        }
        return (.done, [])
    }
}
