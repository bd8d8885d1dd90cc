import ExchangeServer
import Logging
import PageServing
import XRoad

/// Our provider on a free port for as long as a test asks it.
enum ServedProvider {
    struct Unusable: Error {}

    static func provider() throws -> ClientIdentifier {
        guard let provider = ClientIdentifier("central-server/GOV/70000099/shailoo") else { throw Unusable() }
        return provider
    }

    /// - Parameter body: is given the server's address.
    static func during(_ body: @Sendable (_ url: String) async throws -> Void) async throws {
        let (ports, sink) = AsyncStream.makeStream(of: Int.self)
        guard let address = ListenAddress("127.0.0.1:0") else { throw Unusable() }
        let server = ProviderServer(
            provider: try provider(), election: KnownElection(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { sink.finish() }
                try await server.run(at: address) { sink.yield($0) }
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
