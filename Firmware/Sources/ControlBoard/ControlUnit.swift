import BoardModules
import DeviceWire

/// What the control board does: answers commands, lights its lamp.
struct ControlUnit<Machine: Board>: ~Copyable {
    /// The version of this firmware.
    static var version: UInt32 { 1 }

    let board: Machine
    var session: BoardSession
    var printing: PrintModule
    var printMemory = RetainedPrintMemory()
    var scanner = DocumentScanner()
    var buttons = Buttons()
    var power = PowerGauge()
    private var lamp = Lamp.off
    private var lampSince: Ticks
    private var sound = Sound.none
    private var soundSince: Ticks
    /// The clock when the board started, in ms since 1970, once it was set.
    private var clockStart: UInt64 = 0
    private var shouldRestart = false
    private var expander = Expander()

    init(_ board: Machine) {
        self.board = board
        lampSince = board.now
        soundSince = board.now
        session = BoardSession(
            identity: board.provision.identity, hosts: board.provision.hosts, firmware: Self.version,
            model: Array("Dobush SimBoard".utf8), condition: [.clockUnset], random: { board.entropy($0) })
        printing = PrintModule(printMemory.record)
        printing.start { board.transmit($1, to: $0.line) }
    }

    /// Runs until the board starts anew.
    mutating func run() {
        while true {
            while let byte = board.receive() {
                handle(session.receive(byte, at: board.now))
            }
            while let byte = board.receive(from: .expander) {
                if let signal = expander.take(byte) { note(signal) }
            }
            handle(session.tick(at: board.now))
            tendModules()
            send()
            signal()
            board.rest()
        }
    }

    private mutating func handle(_ event: BoardEvent?) {
        switch event {
        case .command(let command):
            // Acknowledged before it is done.
            answer(command)
            send()
            if shouldRestart { board.restart() }
        case .opened:
            // The session before this one is over, whether it was ended or not.
            endModulesSession()
            send()
        case .ended:
            endModulesSession()
            show(.off, .none)
        case nil:
            send()
        }
    }

    private mutating func note(_ signal: ExpanderSignal) {
        switch signal {
        case .tamper: break
        case .button(let name, let isDown): buttons.note(name, isDown: isDown, at: board.now)
        case .battery, .temperature: power.note(signal)
        }
    }

    private mutating func send() {
        let board = board
        session.flush(at: board.now) { board.transmit($0) }
    }

    private mutating func answer(_ command: BoardCommand) {
        let report: BoardReport
        switch command {
        case .status:
            report = .status(status())
        case .setClock(let milliseconds):
            clockStart = milliseconds &- UInt64(board.now.milliseconds)
            session.condition.remove(.clockUnset)
            report = .done
        case .signal(let lamp, let sound):
            show(lamp, sound)
            report = .done
        case .restart:
            shouldRestart = true
            report = .done
        case .scan, .cancelScan:
            report = scan(command)
        case .openJob, .rows, .closeJob, .discardJob, .jobProgress, .stock, .loadStock:
            guard let answer = print(command) else { return }
            report = answer
        case .updateData, .closeUpdate:
            report = .failed(.outOfOrder)
        case .attest, .service, .openUpdate, .confirmFirmware:
            // The simulated board has no boot stage.
            report = .failed(.absent)
        }
        try? session.answer(report, body: InlineArray<0, UInt8>(repeating: 0).span)
    }

    private mutating func status() -> BoardStatus {
        BoardStatus(
            condition: session.condition, battery: power.battery, isCharging: power.isCharging,
            millivolts: power.millivolts, temperature: power.temperature, slips: printing.slipPrinter,
            ballots: printing.ballotPrinter, hasDocumentReader: scanner.isThere,
            clock: clockStart &+ UInt64(board.now.milliseconds), uptime: board.now.milliseconds,
            resetCause: board.resetCause, services: 0, droppedFrames: session.droppedFrames)
    }

    private mutating func show(_ lamp: Lamp, _ sound: Sound) {
        self.lamp = lamp
        self.sound = sound
        lampSince = board.now
        soundSince = board.now
    }

    private mutating func signal() {
        let now = board.now
        let shown = session.condition.contains(.tampered) ? Lamp.tampered : lamp
        board.light(shown.colour(after: now.elapsed(since: lampSince)))
        board.buzz(sound.sounds(after: now.elapsed(since: soundSince)))
    }
}
