import LedgerPages
import Logging
import PageServing

/// A server on a free port for as long as a test asks it.
enum Served {
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// - Parameters:
    ///   - run: the server.
    ///   - body: is given the server's address.
    static func during(
        _ run:
            @escaping @Sendable (ListenAddress, _ ready: @escaping @Sendable (Int) async -> Void) async throws -> Void,
        _ body: @Sendable (_ url: String) async throws -> Void
    ) async throws {
        let (ports, sink) = AsyncStream.makeStream(of: Int.self)
        guard let address = ListenAddress("127.0.0.1:0") else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { sink.finish() }
                try await run(address) { sink.yield($0) }
            }
            for await port in ports {
                try await body("http://127.0.0.1:\(port)")
                break
            }
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
