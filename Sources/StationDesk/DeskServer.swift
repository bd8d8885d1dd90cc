package import ElectionModel
import Glibc
import Persistence
import Synchronization

/// Serves a desk to the programs of the same machine and user (`Docs/formats/desk-protocol.md`).
///
/// A Unix stream socket; a request is a line of JSON, followed by lines of events and one line with the reply. Several
/// clients are served at once, each in the order of its requests. A client that hangs up cancels what it asked for.
package final class DeskServer: Sendable {
    /// Answers a request; `events` may be called until then.
    package typealias Answer =
        @Sendable (
            _ request: DeskRequest, _ events: @escaping @Sendable (CanonicalValue) -> Void
        ) async throws -> CanonicalValue

    /// Clients at once; more are turned away.
    private static let mostClients = 32

    private let path: String
    private let listening: Int32
    private let answer: Answer
    private let serving = Atomic(0)

    /// Listens at a path, from now on; clients are answered while ``run()`` runs.
    ///
    /// The socket belongs to this user alone. Whoever calls this holds the lock of the station's folder, since what
    /// lies at the path is replaced.
    /// - Throws: ``DeskLinkError``.
    package init(path: String, answer: @escaping Answer) throws(DeskLinkError) {
        self.path = path
        self.answer = answer
        listening = try LocalSocket.listen(path: path)
    }

    /// Serves until the task is cancelled; then clients are hung up on and the socket is removed. To be called once.
    package func run() async {
        let (clients, sink) = AsyncStream.makeStream(of: Int32.self)
        let listening = listening
        let watch = ReadWatch(listening) {
            let client = accept(listening, nil, nil)
            guard client >= 0 else { return true }
            if fcntl(client, F_SETFD, FD_CLOEXEC) == 0, Self.isFriend(client), case .enqueued = sink.yield(client) {
                return true
            }
            close(client)
            return true
        } ended: {
            sink.finish()
            close(listening)
        }
        await withTaskCancellationHandler {
            await serve(clients)
        } onCancel: {
            watch.cancel()
        }
        unlink(path)
    }

    private func serve(_ clients: AsyncStream<Int32>) async {
        await withDiscardingTaskGroup { group in
            for await client in clients {
                guard self.serving.add(1, ordering: .relaxed).newValue <= Self.mostClients else {
                    self.serving.subtract(1, ordering: .relaxed)
                    close(client)
                    continue
                }
                group.addTask {
                    await self.serve(DeskConnection(descriptor: client))
                    self.serving.subtract(1, ordering: .relaxed)
                }
            }
        }
    }

    /// Only this user, and the machine's administrator, are answered.
    private static func isFriend(_ client: Int32) -> Bool {
        guard let user = LocalSocket.peer(of: client) else { return false }
        return user == getuid() || user == 0
    }

    private func serve(_ connection: DeskConnection) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await piece in connection.lines {
                    connection.send(await self.reply(to: piece) { connection.send($0) })
                }
            }
            group.addTask { for await _ in connection.end {} }
            await group.next()
            group.cancelAll()
        }
        await connection.close()
    }

    private func reply(
        to piece: LineSplitter.Piece, events: @escaping @Sendable (CanonicalValue) -> Void
    ) async -> CanonicalValue {
        guard case .line(let line) = piece else {
            return Self.badRequest("a request has at most \(DeskConnection.longestRequest) bytes")
        }
        let request: DeskRequest
        do throws(CanonicalError) {
            request = try DeskRequest(canonical: try CanonicalValue.parse(line))
        } catch {
            return Self.badRequest(error.description)
        }
        do {
            return try await answer(request, events)
        } catch let error as StoreError {
            return ["reply": "storage", "reason": .string(Self.code(error)), "colour": "amber"]
        } catch {
            return ["reply": "failed", "colour": "amber"]
        }
    }

    private static func badRequest(_ reason: String) -> CanonicalValue {
        ["reply": "bad-request", "reason": .string(reason), "colour": "amber"]
    }

    /// Why nothing was recorded.
    private static func code(_ error: StoreError) -> String {
        switch error {
        case .full: "full"
        case .lost, .uncertain, .denied, .missing, .unfit: "lost"
        case .damaged, .unexpected: "damaged"
        case .busy, .conflict, .constraint: "busy"
        case .statement, .unstorable: "refused"
        }
    }
}
