import BoardModules
import BoardState
import DeviceWire
import Sodium

/// What the control board does: answers commands, lights its lamp.
struct ControlUnit<Machine: Board>: ~Copyable {
    let board: Machine
    var session: BoardSession
    /// What is remembered through a loss of power.
    var journal: FlashJournal<Machine.Flash>
    /// Services, and whether the case was opened.
    var service: ServiceState
    /// Whether the case's switch says that it is open.
    var isCaseOpen = false
    var update: FirmwareUpdate<Machine.Flash>
    var printing: PrintModule
    var scanner = DocumentScanner()
    var buttons = Buttons()
    private var power = PowerGauge()
    private var lamp = Lamp.off
    private var lampSince: Ticks
    private var sound = Sound.none
    private var soundSince: Ticks
    /// The clock when the board started, in ms since 1970, once it was set.
    private var clockStart: UInt64 = 0
    private var shouldRestart = false
    private var expander = Expander()
    private var memoryUse = MemoryUse(stack: 0, heap: 0)
    private var memorySince: Ticks

    init(_ board: Machine) {
        self.board = board
        lampSince = board.now
        soundSince = board.now
        memorySince = board.now
        journal = FlashJournal(board.flash)
        // Whoever made the board wrote this. Without it nobody knows what was done to the board.
        service =
            journal.value(.service).flatMap { ServiceState($0) }
            ?? ServiceState(isTampered: true, services: 0, hosts: board.provision.hosts)
        update = FirmwareUpdate(board.flash, running: board.handoff.firmware)
        var condition = board.handoff.condition.union([.clockUnset])
        if service.isTampered { condition.insert(.tampered) }
        session = BoardSession(
            identity: board.identity, hosts: service.hosts, firmware: board.handoff.firmware.version,
            model: Array("Dobush SimBoard".utf8), condition: condition, random: { board.entropy($0) })
        printing = PrintModule(journal.printRecord)
        printing.start { board.transmit($1, to: $0.line) }
    }

    /// Runs until the board starts anew. What it calls is not inlined, so that not all of it is on the stack at once.
    mutating func run() {
        while true {
            while let byte = board.receive() { hear(byte) }
            while let byte = board.receive(from: .expander) {
                if let signal = expander.take(byte) { note(signal) }
            }
            pass()
            tendModules()
            send()
            signal()
            noteMemory()
            board.feedWatchdog()
            board.rest()
        }
    }

    @inline(never)
    private mutating func hear(_ byte: UInt8) { handle(session.receive(byte, at: board.now)) }

    @inline(never)
    private mutating func pass() { handle(session.tick(at: board.now)) }

    @inline(never)
    mutating func handle(_ event: BoardEvent?) {
        switch event {
        case .command(let command):
            // Acknowledged before it is done.
            answer(command)
            send()
            if shouldRestart { board.restart() }
        case .opened:
            // The session before this one is over, whether it was ended or not.
            update.abandon()
            endModulesSession()
            send()
        case .ended:
            update.abandon()
            endModulesSession()
            show(.off, .none)
        case nil:
            send()
        }
    }

    private mutating func note(_ signal: ExpanderSignal) {
        switch signal {
        case .tamper(let isOpen):
            isCaseOpen = isOpen
            if isOpen { noteOpenCase() }
        case .button(let name, let isDown):
            buttons.note(name, isDown: isDown, at: board.now)
        case .battery, .temperature:
            power.note(signal)
        }
    }

    @inline(never)
    private mutating func send() {
        let board = board
        session.flush(at: board.now) { board.transmit($0) }
    }

    private mutating func answer(_ command: BoardCommand) {
        if service.isTampered, !command.isForOpenedBoards {
            answer(.failed(.tampered))
            return
        }
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
        case .attest:
            attest()
            return
        case .service(let action):
            report = outcome(serve(action))
        case .openUpdate, .updateData, .closeUpdate, .confirmFirmware:
            report = outcome(updateFirmware(command))
        case .scan, .cancelScan:
            report = outcome(scan(command))
        case .openJob, .rows, .closeJob, .discardJob, .jobProgress, .stock, .loadStock:
            guard let answer = print(command) else { return }
            report = answer
        }
        answer(report)
    }

    @inline(never)
    private mutating func answer(_ report: BoardReport) {
        try? session.answer(report, body: InlineArray<0, UInt8>(repeating: 0).span)
    }

    private func outcome(_ failure: BoardFailure?) -> BoardReport {
        switch failure {
        case .some(let failure): .failed(failure)
        case nil: .done
        }
    }

    /// Writes to the log when more memory was used than ever before; asked once a second, because it takes a while.
    private mutating func noteMemory() {
        guard board.now.elapsed(since: memorySince) >= 1_000 else { return }
        memorySince = board.now
        let use = board.memoryUse
        guard use != memoryUse else { return }
        memoryUse = use
        board.log(use.line)
    }

    // `mutating` only so that the session is looked at in its place: otherwise it would be copied onto the stack.
    private mutating func status() -> BoardStatus {
        BoardStatus(
            condition: session.condition, battery: power.battery, isCharging: power.isCharging,
            millivolts: power.millivolts, temperature: power.temperature, slips: printing.slipPrinter,
            ballots: printing.ballotPrinter, hasDocumentReader: scanner.isThere,
            clock: clockStart &+ UInt64(board.now.milliseconds), uptime: board.now.milliseconds,
            resetCause: board.handoff.resetCause, services: service.services, droppedFrames: session.droppedFrames)
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
