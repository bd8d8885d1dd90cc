import DeviceWire
package import ElectionModel
package import Sodium

/// The station's end of the line to a control board: keeps a session open, puts commands in a row, tells what happens.
///
/// `run` is the service: while it runs, a line that went away is opened again, with growing pauses, and a new session
/// is begun on it. A command that was under way then fails with ``BoardFault/interrupted``. The protocol itself is
/// `HostSession`'s; this actor carries its bytes and its time.
package actor ControlBoardLink {
    /// The key of the board that is talked with, and with no other.
    package nonisolated let board: VerifyingKey
    nonisolated let clock: any Clock<Duration>
    nonisolated let random: any RandomSource
    private let line: any BoardLine
    private let identity: SigningKey
    private let now: @Sendable () -> Ticks

    private var session: HostSession?
    private var connection: (any BoardConnection)?
    private var sessionEnd: SessionEnd?
    private var lastSent = Ticks(0)
    private var waiting: [PendingCommand] = []
    private var asked: (request: UInt16, command: PendingCommand)?
    private var scan: RunningScan?
    private var hasRun = false
    private var hasEnded = false
    private var stateObservers = ObserverList<ObservedBoard>()
    private var newsObservers = ObserverList<BoardNews>()

    /// What is known of the board.
    package private(set) var state = ObservedBoard() {
        didSet { if state != oldValue { stateObservers.tell(state) } }
    }

    /// How often the session is given the time: it wants it every 100 ms.
    private static let beat = Duration.milliseconds(50)

    /// Makes a link; nothing is opened before `run`.
    ///
    /// - Parameters:
    ///   - line: where the board is.
    ///   - identity: this terminal's key, which the board was given.
    ///   - board: the board's key, which this terminal was given.
    ///   - clock: times the protocol and the pauses.
    ///   - random: makes sessions' keys, nonces and print jobs' numbers.
    package init(
        line: any BoardLine, identity: SigningKey, board: VerifyingKey, clock: any Clock<Duration> = ContinuousClock(),
        random: any RandomSource
    ) {
        self.line = line
        self.identity = identity
        self.board = board
        self.clock = clock
        self.random = random
        now = Self.ticks(of: clock)
    }

    private static func ticks(of clock: some Clock<Duration>) -> @Sendable () -> Ticks {
        let start = clock.now
        return {
            Ticks(UInt32(truncatingIfNeeded: Int(start.duration(to: clock.now) / .milliseconds(1))))
        }
    }

    /// Keeps a session open until the task is cancelled; the line is closed then. To be called once.
    package func run() async {
        precondition(!hasRun, "a link runs once")
        hasRun = true
        var backoff = RestartBackoff()
        while !Task.isCancelled {
            let sessions = state.sessions
            let lived = await clock.measure { await self.attend() }
            if state.sessions > sessions { backoff = RestartBackoff() }
            try? await clock.sleep(for: backoff.delay(afterLiving: lived))
        }
        hasEnded = true
        state.presence = .absent(nil)
        stateObservers.finish()
        newsObservers.finish()
    }

    /// What is known now, and whenever it changes; a slow reader of it sees the newest only.
    package func stateChanges() -> AsyncStream<ObservedBoard> {
        stateObservers.add(now: state, buffering: .bufferingNewest(1), isOver: hasEnded) { key in
            Task { await self.forgetStateObserver(key) }
        }
    }

    /// What the board tells unasked, from now on.
    package func news() -> AsyncStream<BoardNews> {
        newsObservers.add(now: nil, buffering: .bufferingNewest(64), isOver: hasEnded) { key in
            Task { await self.forgetNewsObserver(key) }
        }
    }

    /// The name of the session, 32 bytes, which the board's attestation bears; `nil` without one.
    var sessionName: [UInt8]? { isOpen ? session?.name : nil }

    /// Whether commands would be sent.
    var isOpen: Bool {
        if case .open = state.presence { true } else { false }
    }

    /// Sends a command, when those before it are answered, and waits for its answer.
    ///
    /// - Parameters:
    ///   - command: what is asked.
    ///   - body: its bytes, when it has any.
    ///   - scan: where what a scan reads is awaited.
    /// - Returns: the answer, which is no failure.
    /// - Throws: ``BoardFault``.
    func ask(
        _ command: BoardCommand, body: SecretBytes = SecretBytes([]),
        scan: AsyncStream<Result<ScannedDocument, BoardFault>>.Continuation? = nil
    ) async throws(BoardFault) -> BoardAnswer {
        guard isOpen else { throw .notConnected }
        let result = await withCheckedContinuation { continuation in
            waiting.append(PendingCommand(command: command, body: body, answer: continuation, scan: scan))
            pump(at: now())
        }
        return try result.get()
    }

    /// One life of the line.
    private func attend() async {
        let connection: any BoardConnection
        do throws(BoardLineFault) {
            connection = try await line.connect()
        } catch {
            state.presence = .absent(error)
            return
        }
        do throws(SodiumError) {
            session = try HostSession(identity: identity, board: board, random: random.bytes)
        } catch {
            connection.close()
            return
        }
        self.connection = connection
        sessionEnd = nil
        let clock = clock
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await bytes in connection.incoming {
                    guard await self.receive(bytes) else { break }
                }
            }
            group.addTask {
                while await self.tick() {
                    guard (try? await clock.sleep(for: Self.beat)) != nil else { break }
                }
            }
            await group.next()
            group.cancelAll()
            connection.close()
        }
        lose()
    }

    /// Nothing comes any more from the session that was.
    private func lose() {
        session = nil
        connection = nil
        state.status = nil
        state.presence =
            switch sessionEnd {
            case .refused(let refusal): .refused(refusal)
            case .wrongBoard: .foreign
            default: .absent(nil)
            }
        let abandoned = waiting
        waiting = []
        asked?.command.end(.failure(.interrupted))
        asked = nil
        scan?.end(.failure(.interrupted))
        scan = nil
        for command in abandoned { command.end(.failure(.notConnected)) }
    }

    /// - Returns: whether the session goes on.
    private func receive(_ bytes: [UInt8]) -> Bool {
        let moment = now()
        for byte in bytes {
            if let event = session?.receive(byte, at: moment), !take(event) { return false }
        }
        pump(at: moment)
        return true
    }

    /// - Returns: whether the session goes on.
    private func tick() -> Bool {
        let moment = now()
        if let event = session?.tick(at: moment), !take(event) { return false }
        if let scan, moment.elapsed(since: scan.since) >= scan.limit {
            sessionEnd = .unanswered
            return false
        }
        pump(at: moment)
        return true
    }

    private func take(_ event: HostEvent) -> Bool {
        switch event {
        case .opened:
            state.sessions += 1
            state.presence = .open(session?.condition ?? [])
            waiting.append(.keepAlive)
        case .report(let request, let report): deliver(report, request: request)
        case .ended(let reason):
            sessionEnd = reason
            return false
        }
        return true
    }

    /// Sends what may be sent now.
    private func pump(at moment: Ticks) {
        if session?.isReady ?? false {
            if waiting.isEmpty, moment.elapsed(since: lastSent) >= WireTiming.statusInterval {
                waiting.append(.keepAlive)
            }
            if !waiting.isEmpty { send(waiting.removeFirst(), at: moment) }
        }
        guard let connection else { return }
        session?.flush(at: moment) { connection.send([UInt8]($0)) }
    }

    private func send(_ next: PendingCommand, at moment: Ticks) {
        let request = next.body.withBytes { bytes in
            try? session?.send(next.command, body: Span(_unsafeElements: bytes.bindMemory(to: UInt8.self)), at: moment)
        }
        guard let request else { return next.end(.failure(.nonsense)) }
        lastSent = moment
        asked = (request, next)
        if let sink = next.scan, case .scan(_, let milliseconds) = next.command {
            let limit = milliseconds.addingReportingOverflow(RunningScan.grace)
            scan = RunningScan(
                request: request, sink: sink, since: moment, limit: limit.overflow ? .max : limit.partialValue)
        }
    }

    private func deliver(_ report: BoardReport, request: UInt16) {
        let body = session?.withBody { [UInt8]($0) } ?? []
        if case .status(let status) = report { state.status = status }
        if let asked, asked.request == request {
            self.asked = nil
            if case .failed(let failure) = report {
                if scan?.request == request { scan = nil }
                asked.command.end(.failure(.board(failure)))
            } else {
                asked.command.end(.success(BoardAnswer(report: report, body: body)))
            }
            return
        }
        switch report {
        case .button(let name, let action): newsObservers.tell(.button(name, action))
        case .printer(let name, let printer):
            if name == .slips { state.status?.slips = printer } else { state.status?.ballots = printer }
            newsObservers.tell(.printer(name, printer))
        case .job(let progress): newsObservers.tell(.job(progress))
        case .code, .cardLines, .scanEnded:
            guard let scan, scan.request == request else { return }
            self.scan = nil
            scan.end(Self.outcome(report, body))
        case .ready, .done, .failed, .status, .attestation, .stock: break
        }
    }

    private static func outcome(_ report: BoardReport, _ body: [UInt8]) -> Result<ScannedDocument, BoardFault> {
        switch report {
        case .code(let symbology): .success(.code(symbology, body))
        case .cardLines:
            .success(
                .cardLines(
                    stride(from: 0, to: body.count, by: 30)
                        .map { String(decoding: body[$0..<min($0 + 30, body.count)], as: UTF8.self) }
                        .joined(separator: "\n")))
        case .scanEnded(.timedOut): .failure(.noDocument)
        case .scanEnded(.cancelled): .failure(.cancelled)
        case .scanEnded(.unreadable): .failure(.unreadable)
        default: .failure(.board(.absent))
        }
    }

    private func forgetStateObserver(_ key: UInt32) { stateObservers.forget(key) }

    private func forgetNewsObserver(_ key: UInt32) { newsObservers.forget(key) }
}
