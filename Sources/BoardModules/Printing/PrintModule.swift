package import DeviceWire

/// The unit's two printers and the jobs on them: takes the host's commands, talks to the printers, tells what became of it.
package struct PrintModule: Sendable {
    /// The widest row of the slip printer, in dots.
    package static let slipWidth: UInt16 = 576

    private var jobs: PrintJobs
    private var slips = EscPosPrinter(.roll)
    private var ballots = EscPosPrinter(.sheets)
    /// Whether the host waits for the answer to rows.
    private var owesAnswer = false
    private var answer: BoardReport?
    private var ended: JobProgress?
    /// What the host was told last of each printer.
    private var told: (slips: PrinterState, ballots: PrinterState) = (.absent, .absent)

    /// Begins with what was kept.
    ///
    /// - Parameter record: `nil` when it cannot be read: then nothing is printed.
    package init(_ record: PrintRecord?) {
        jobs = PrintJobs(record)
    }

    /// How the slip printer is.
    package var slipPrinter: PrinterState { slips.state }
    /// How the ballot printer is.
    package var ballotPrinter: PrinterState { ballots.state }

    /// What printers are sent at the start of the board: what is left in them of a job that was lost comes out.
    package func start(_ send: (PrinterName, Span<UInt8>) -> Void) {
        slips.reset { send(.slips, $0) }
        ballots.reset { send(.ballots, $0) }
    }

    /// Does a command of printing.
    ///
    /// - Parameters:
    ///   - command: one of `openJob`, `rows`, `closeJob`, `discardJob`, `jobProgress`, `stock` and `loadStock`.
    ///   - body: its body.
    ///   - now: the board's clock.
    ///   - memory: where the record is kept.
    ///   - send: puts bytes on a printer's line.
    /// - Returns: the answer; `nil` when ``nextAnswer()`` has it later.
    package mutating func take(
        _ command: BoardCommand, body: Span<UInt8>, at now: Ticks, _ memory: inout some PrintMemory,
        _ send: (PrinterName, Span<UInt8>) -> Void
    ) -> BoardReport? {
        do throws(BoardFailure) {
            return try answer(to: command, body: body, at: now, &memory, send)
        } catch {
            return .failed(error)
        }
    }

    private mutating func answer(
        to command: BoardCommand, body: Span<UInt8>, at now: Ticks, _ memory: inout some PrintMemory,
        _ send: (PrinterName, Span<UInt8>) -> Void
    ) throws(BoardFailure) -> BoardReport? {
        switch command {
        case .openJob(let job):
            try open(job, &memory)
        case .rows(let number, let first):
            try jobs.take(rowsOf: number, first: first, count: body.count, &memory)
            guard let job = jobs.current else { return .failed(.outOfOrder) }
            if job.kind.printer == .slips {
                slips.print(body, rowSize: job.rowSize, at: now) { send(.slips, $0) }
            } else {
                ballots.print(body, rowSize: job.rowSize, at: now) { send(.ballots, $0) }
            }
            owesAnswer = true
            return nil
        case .closeJob(let number):
            try jobs.close(number)
            if jobs.current?.kind.printer == .slips {
                slips.finish(at: now) { send(.slips, $0) }
            } else {
                ballots.finish(at: now) { send(.ballots, $0) }
            }
        case .discardJob(let number):
            guard jobs.current?.number == number, !jobs.isClosed else { throw .outOfOrder }
            discard(&memory, send)
        case .jobProgress(let number):
            return .job(jobs.progress(of: number))
        case .stock:
            return .stock(try jobs.stock())
        case .loadStock(let sheets):
            try jobs.load(sheets, &memory)
            return .stock(try jobs.stock())
        default:
            return .failed(.unknownCommand)
        }
        return .done
    }

    private mutating func open(_ job: PrintJob, _ memory: inout some PrintMemory) throws(BoardFailure) {
        let isSlip = job.kind.printer == .slips
        guard !isSlip || job.width <= Self.slipWidth else { throw .malformed }
        if let refusal = (isSlip ? slips : ballots).state.refusal, jobs.current == nil { throw refusal }
        try jobs.open(job, &memory)
    }

    /// Takes the next byte of a printer's line.
    package mutating func receive(_ byte: UInt8, from printer: PrinterName, at now: Ticks) {
        switch printer {
        case .slips: slips.receive(byte, at: now)
        case .ballots: ballots.receive(byte, at: now)
        }
    }

    /// Lets time pass.
    package mutating func tick(
        at now: Ticks, _ memory: inout some PrintMemory, _ send: (PrinterName, Span<UInt8>) -> Void
    ) {
        // Only the printer of the job has something to tell.
        let slipStep = slips.tick(at: now) { send(.slips, $0) }
        let ballotStep = ballots.tick(at: now) { send(.ballots, $0) }
        switch slipStep ?? ballotStep {
        case .done:
            if jobs.isClosed {
                ended = jobs.end(.printed, &memory)
            } else if owesAnswer {
                settle(.done)
            }
        case .failed(let stage):
            ended = jobs.end(stage, &memory)
            if owesAnswer { settle(.failed(stage.failure)) }
        case nil:
            break
        }
    }

    /// A session has ended or another has begun: a job whose rows have not all come is given up.
    package mutating func endSession(
        _ memory: inout some PrintMemory, _ send: (PrinterName, Span<UInt8>) -> Void
    ) {
        owesAnswer = false
        answer = nil
        if !jobs.isClosed { discard(&memory, send) }
        ended = nil
        // The next host is told anew.
        told = (.absent, .absent)
    }

    /// The answer that was owed, once it is there.
    package mutating func nextAnswer() -> BoardReport? {
        defer { answer = nil }
        return answer
    }

    /// The next event to tell the host; it is gone then.
    package mutating func nextEvent() -> BoardReport? {
        if let ended {
            self.ended = nil
            return .job(ended)
        }
        // That it prints, whoever opened the job knows.
        if told.slips != slips.state, slips.state != .printing {
            told.slips = slips.state
            return .printer(.slips, slips.state)
        }
        if told.ballots != ballots.state, ballots.state != .printing {
            told.ballots = ballots.state
            return .printer(.ballots, ballots.state)
        }
        return nil
    }

    private mutating func settle(_ report: BoardReport) {
        owesAnswer = false
        answer = report
    }

    private mutating func discard(
        _ memory: inout some PrintMemory, _ send: (PrinterName, Span<UInt8>) -> Void
    ) {
        slips.abandon { send(.slips, $0) }
        ballots.abandon { send(.ballots, $0) }
        _ = jobs.end(.discarded, &memory)
    }
}
