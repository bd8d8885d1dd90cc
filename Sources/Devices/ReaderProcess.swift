import Glibc
import ReaderWire
import Subprocess
import SystemPackage

/// Starts `dobush-reader`, keeps it running and speaks with it.
///
/// `run` is the service: while it runs, the program is started again whenever it ends, with growing pauses. A request
/// that was under way then fails with `readerRestarted`; a new one waits for the next start.
package actor ReaderProcess {
    private let path: String
    private let policy: ReaderDriverPolicy
    let clock: any Clock<Duration>

    private var state = State.idle
    private var session: Task<Void, Never>?
    private var processIdentifier: Int32?
    private var nextRequest: UInt32 = 0
    private var pending: [UInt32: PendingRequest] = [:]
    private var waiters: [UInt32: CheckedContinuation<Outgoing?, Never>] = [:]
    private var healthObservers: [UInt32: AsyncStream<ReaderHealth>.Continuation] = [:]

    /// How the reader is.
    package private(set) var health = ReaderHealth.starting {
        didSet {
            guard health != oldValue else { return }
            for observer in healthObservers.values { observer.yield(health) }
        }
    }

    /// How often the program was started again.
    package private(set) var restarts = 0

    typealias Outgoing = AsyncStream<[UInt8]>.Continuation

    private enum State {
        case idle
        case starting
        case running(Outgoing)
        case stopped
    }

    private struct PendingRequest {
        let events: @Sendable (ReaderReport) -> Void
        let continuation: CheckedContinuation<Result<ReaderReport, ScanError>, Never>
    }

    /// Processes that end this often in a row are called failing.
    private static let failuresBeforeAlarm = 3
    /// How long a new process may take to say hello; looking for readers comes first.
    private static let greetingLimit = Duration.seconds(5)
    /// How long a process may take to leave after its input was closed.
    private static let leavingLimit = Duration.seconds(8)

    /// Makes a supervisor; nothing runs before `run`.
    ///
    /// - Parameters:
    ///   - path: the program `dobush-reader`, absolute.
    ///   - policy: the drivers it may load.
    ///   - clock: times lives, pauses and limits.
    package init(path: String, policy: ReaderDriverPolicy, clock: any Clock<Duration> = ContinuousClock()) {
        self.path = path
        self.policy = policy
        self.clock = clock
    }

    /// Keeps the program running until the task is cancelled; the reader is closed then. To be called once.
    ///
    /// SIGPIPE is ignored in the whole program from then on: writing to a reader that just died must be an error, not
    /// the end of the daemon.
    package func run() async {
        precondition(isIdle, "a supervisor runs once")
        signal(SIGPIPE, SIG_IGN)
        var backoff = RestartBackoff()
        while !Task.isCancelled {
            state = .starting
            let lived = await clock.measure { await self.runOnce() }
            guard !Task.isCancelled else { break }
            let pause = backoff.delay(afterLiving: lived)
            if backoff.failures >= Self.failuresBeforeAlarm { health = .failing }
            try? await clock.sleep(for: pause)
            if !Task.isCancelled { restarts += 1 }
        }
        state = .stopped
        releaseWaiters(nil)
        for observer in healthObservers.values { observer.finish() }
    }

    /// The program's process id while it runs.
    package var runningProcess: Int32? { processIdentifier }

    /// Ends the program at once; it is started again. For a reader that does not answer any more.
    ///
    /// Requests under way fail with `readerRestarted`; new ones wait for the next program.
    package func restart() {
        if case .running = state { state = .starting }
        session?.cancel()
    }

    /// The health now and whenever it changes; a slow reader of it sees the newest only.
    package func healthChanges() -> AsyncStream<ReaderHealth> {
        let (stream, observer) = AsyncStream.makeStream(of: ReaderHealth.self, bufferingPolicy: .bufferingNewest(1))
        let key = newNumber()
        observer.yield(health)
        if case .stopped = state {
            observer.finish()
            return stream
        }
        healthObservers[key] = observer
        observer.onTermination = { _ in Task { await self.forgetObserver(key) } }
        return stream
    }

    /// Sends a command and waits for its answer. Cancelling the task cancels a capture, whose answer is still waited
    /// for: the sensor is off when this returns.
    ///
    /// - Parameters:
    ///   - command: what to ask.
    ///   - limit: how long a working process may take; after it the process is ended and started again.
    ///   - events: called with what is reported before the answer.
    /// - Returns: the answer, which is no failure.
    /// - Throws: `ScanError`.
    func exchange(
        _ command: ReaderCommand, limit: Duration, events: @escaping @Sendable (ReaderReport) -> Void = { _ in }
    ) async throws(ScanError) -> ReaderReport {
        guard let outgoing = await outgoingWhenRunning() else {
            throw Task.isCancelled ? .reader(.cancelled) : .readerUnavailable
        }
        return try await exchange(command, through: outgoing, limit: limit, events: events)
    }

    private func exchange(
        _ command: ReaderCommand, through outgoing: Outgoing, limit: Duration,
        events: @escaping @Sendable (ReaderReport) -> Void
    ) async throws(ScanError) -> ReaderReport {
        let request = newNumber()
        guard let frame = try? command.encoded(request: request),
            let cancelFrame = try? ReaderCommand.cancel(request: request).encoded(request: newNumber())
        else { throw .reader(.protocolFault) }
        let clock = clock
        let watchdog = Task {
            try await clock.sleep(for: limit)
            self.expire(request)
        }
        defer { watchdog.cancel() }
        let result = await withTaskCancellationHandler {
            await self.send(frame, request: request, cancelFrame: cancelFrame, through: outgoing, events: events)
        } onCancel: {
            outgoing.yield(cancelFrame)
        }
        let report = try result.get()
        if case .failure(let failure) = report {
            if failure == .tooHot { health = .tooHot }
            throw .reader(failure)
        }
        return report
    }

    private func send(
        _ frame: [UInt8], request: UInt32, cancelFrame: [UInt8], through outgoing: Outgoing,
        events: @escaping @Sendable (ReaderReport) -> Void
    ) async -> Result<ReaderReport, ScanError> {
        await withCheckedContinuation { continuation in
            if case .terminated = outgoing.yield(frame) {
                continuation.resume(returning: .failure(.readerRestarted))
                return
            }
            pending[request] = PendingRequest(events: events, continuation: continuation)
            // A cancellation before the request was on its way would have been overtaken by it.
            if Task.isCancelled { outgoing.yield(cancelFrame) }
        }
    }

    private func expire(_ request: UInt32) {
        guard pending[request] != nil else { return }
        if case .starting = state {
            // Hung before it said hello. A voter is not kept waiting for the next start, which may hang as well.
            health = .failing
            releaseWaiters(nil)
        }
        restart()
    }

    private func runOnce() async {
        let (frames, outgoing) = AsyncStream.makeStream(of: [UInt8].self)
        // Not a child task: cancelling the service closes the program's input and lets it close the reader, while
        // cancelling the session kills it.
        let session = Task { await self.hold(frames, outgoing) }
        self.session = session
        await withTaskCancellationHandler {
            await session.value
        } onCancel: {
            outgoing.finish()
        }
        self.session = nil
    }

    /// One life of the program.
    private func hold(_ frames: AsyncStream<[UInt8]>, _ outgoing: Outgoing) async {
        let environment = policy.environment.map { Array("\($0.key)=\($0.value)".utf8) + [0] }
        let configuration = Subprocess.Configuration(
            executable: .path(FilePath(path)), arguments: Arguments(policy.arguments),
            environment: .custom(environment), workingDirectory: "/")
        var started = false
        // How it ended makes no difference: it is started again.
        _ = try? await Subprocess.run(configuration, input: .inputWriter, output: .sequence, error: .discarded) {
            execution in
            started = true
            processIdentifier = execution.processIdentifier.value
            try await converse(execution, frames, outgoing)
        }
        processIdentifier = nil
        if !started {
            health = .failing
            releaseWaiters(nil)
        }
    }

    private func converse(
        _ execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>,
        _ frames: AsyncStream<[UInt8]>, _ outgoing: Outgoing
    ) async throws {
        let clock = clock
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await frame in frames { _ = try await execution.standardInputWriter.write(frame) }
                try await execution.standardInputWriter.finish()
                try await clock.sleep(for: Self.leavingLimit)
                await self.restart()
            }
            group.addTask { await self.greet(outgoing) }
            // The greeting waits for an answer like everybody, and this group for the greeting.
            defer { failRequests(outgoing) }
            var decoder = ReaderFrameDecoder()
            for try await buffer in execution.standardOutput {
                buffer.withUnsafeBytes { decoder.append($0) }
                while let frame = try decoder.next() {
                    deliver(try ReaderReport(frame), request: frame.request)
                }
            }
            group.cancelAll()
        }
    }

    /// Nothing will be answered any more by the program that `outgoing` led to.
    private func failRequests(_ outgoing: Outgoing) {
        outgoing.finish()
        if case .running = state { state = .starting }
        let abandoned = pending
        pending = [:]
        for request in abandoned.values { request.continuation.resume(returning: .failure(.readerRestarted)) }
    }

    private func greet(_ outgoing: Outgoing) async {
        var seen: ReaderReport?
        do throws(ScanError) {
            seen = try await exchange(
                .hello(version: ReaderCommand.version), through: outgoing, limit: Self.greetingLimit, events: { _ in })
        } catch {
            seen = nil
        }
        guard case .hello(ReaderCommand.version) = seen else {
            restart()
            return
        }
        // Readers that are plugged in were announced before.
        if health == .starting || health == .failing { health = .absent }
        state = .running(outgoing)
        releaseWaiters(outgoing)
    }

    private func deliver(_ report: ReaderReport, request: UInt32) {
        switch report {
        case .deviceAdded(let info), .opened(let info): health = .present(info)
        case .deviceRemoved: health = .unplugged
        default: break
        }
        guard let waiting = pending[request] else { return }
        if report.isFinal {
            pending[request] = nil
            waiting.continuation.resume(returning: .success(report))
        } else {
            waiting.events(report)
        }
    }

    private func outgoingWhenRunning() async -> Outgoing? {
        switch state {
        case .running(let outgoing): return outgoing
        case .stopped: return nil
        case .idle, .starting: break
        }
        let key = newNumber()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled {
                    continuation.resume(returning: nil)
                } else {
                    waiters[key] = continuation
                }
            }
        } onCancel: {
            Task { await self.abandonWaiter(key) }
        }
    }

    private func abandonWaiter(_ key: UInt32) {
        waiters.removeValue(forKey: key)?.resume(returning: nil)
    }

    private func releaseWaiters(_ outgoing: Outgoing?) {
        let released = waiters
        waiters = [:]
        for waiter in released.values { waiter.resume(returning: outgoing) }
    }

    private func forgetObserver(_ key: UInt32) {
        healthObservers[key] = nil
    }

    private func newNumber() -> UInt32 {
        nextRequest &+= 1
        if nextRequest == 0 { nextRequest = 1 }
        return nextRequest
    }

    private var isIdle: Bool {
        if case .idle = state { true } else { false }
    }
}
