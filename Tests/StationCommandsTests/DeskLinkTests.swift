import ElectionModel
import Foundation
import Persistence
import StationDesk
import Synchronization
import TestSupport
import Testing

/// Server and client on a real socket, with a desk that only answers.
struct DeskLinkTests {
    private let folder = TemporaryFolder()
    private var path: String { "\(folder.path)/desk.sock" }

    private func serving<T: Sendable>(
        _ answer: @escaping DeskServer.Answer, _ body: (String) async throws -> T
    ) async throws -> T {
        let server = try DeskServer(path: path, answer: answer)
        let service = Task { await server.run() }
        do {
            let value = try await body(path)
            service.cancel()
            await service.value
            return value
        } catch {
            service.cancel()
            await service.value
            throw error
        }
    }

    @Test("events come in order before the reply, and the socket goes away with the server")
    func eventsThenReply() async throws {
        let seen = Mutex<[CanonicalValue]>([])
        try await serving { _, events in
            for number in 0..<3 { events(["event": "n", "n": .int(number)]) }
            return ["reply": "status"]
        } _: { path in
            let client = try DeskClient(path: path)
            let reply = try await client.ask(["do": "status"]) { event in seen.withLock { $0.append(event) } }
            #expect(reply == ["reply": "status"])
        }
        #expect(seen.withLock { $0 } == (0..<3).map { ["event": "n", "n": .int($0)] })
        #expect(throws: DeskLinkError.notRunning(path: path)) { try DeskClient(path: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(
        "what is no request is answered, and the next one is served",
        arguments: [
            .null, .array([]), ["do": "dance"], ["do": "begin", "pin": "1"],
            ["do": "status", "x": .string(String(repeating: "x", count: 1 << 20))],
        ] as [CanonicalValue])
    func malformed(request: CanonicalValue) async throws {
        try await serving { _, _ in
            ["reply": "status"]
        } _: { path in
            let client = try DeskClient(path: path)
            let reply = try await client.ask(request)
            #expect(reply["reply"] == "bad-request")
            #expect(reply["reason"] != nil)
            #expect(try await client.ask(["do": "status"]) == ["reply": "status"])
        }
    }

    @Test(
        "a log that cannot be written is said with its reason", arguments: [(StoreError.full, "full"), (.lost, "lost")])
    func storage(error: StoreError, reason: String) async throws {
        try await serving { _, _ in
            throw error
        } _: { path in
            let reply = try await DeskClient(path: path).ask(["do": "issue", "visit": "v"])
            #expect(reply["reply"] == "storage")
            #expect(reply["reason"] == .string(reason))
        }
    }

    @Test("a client that hangs up cancels what it asked for")
    func hangingUp() async throws {
        let (states, sink) = AsyncStream.makeStream(of: String.self)
        try await serving { _, _ in
            sink.yield("begun")
            do { try await Task.sleep(for: .seconds(60)) } catch { sink.yield("cancelled") }
            return ["reply": "no-finger"]
        } _: { path in
            let asking = Task {
                try await DeskClient(path: path).ask(["do": "scan", "visit": "v", "seconds": 30])
            }
            var state = states.makeAsyncIterator()
            #expect(await state.next() == "begun")
            asking.cancel()
            #expect(await state.next() == "cancelled")
            await #expect(throws: DeskLinkError.lost) { try await asking.value }
        }
    }

    @Test("several clients are served at once")
    func severalClients() async throws {
        let (waiting, sink) = AsyncStream.makeStream(of: Void.self)
        let release = Mutex<[CheckedContinuation<Void, Never>]>([])
        try await serving { request, _ in
            guard case .scan = request else { return ["reply": "status"] }
            await withCheckedContinuation { continuation in
                release.withLock { $0.append(continuation) }
                sink.yield()
            }
            return ["reply": "no-finger"]
        } _: { path in
            let slow = Task { try await DeskClient(path: path).ask(["do": "scan", "visit": "v", "seconds": 1]) }
            for await _ in waiting { break }
            for _ in 0..<8 {
                let quick = try await DeskClient(path: path).ask(["do": "status"])
                #expect(quick == ["reply": "status"])
            }
            for continuation in release.withLock({ $0 }) { continuation.resume() }
            let late = try await slow.value
            #expect(late == ["reply": "no-finger"])
        }
    }

    @Test("a path that no socket can have is refused")
    func longPath() {
        let path = "/tmp/" + String(repeating: "x", count: 120)
        #expect(throws: DeskLinkError.pathTooLong(path: path)) { try DeskClient(path: path) }
    }
}
