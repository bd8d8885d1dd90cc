import CommandBase
import Console
import PageServing
import Synchronization

/// Servers that run until somebody ends the program.
enum Serving {
    /// A server; it ends with its task, and tells the port once clients can connect.
    typealias Server =
        @Sendable (ListenAddress, _ ready: @escaping @Sendable (Int) async -> Void) async throws -> Void

    /// Serves until somebody ends the program; requests under way are answered first.
    ///
    /// - Parameters:
    ///   - servers: each with its address.
    ///   - ready: called once, with all addresses, when clients can connect to all of them.
    /// - Throws: `PageServerFault` of the first server that ends.
    static func untilEnd(
        _ servers: [(address: ListenAddress, run: Server)],
        ready: @escaping @Sendable ([ListenAddress]) -> Void
    ) async throws {
        // Not before: until here Ctrl-C ends the program, questions included.
        let signals = EndSignals()
        let listening = Listening(count: servers.count)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, server) in servers.enumerated() {
                group.addTask {
                    try await server.run(server.address) { port in
                        if let all = listening.add(server.address.with(port: port), at: place) { ready(all) }
                    }
                }
            }
            group.addTask { for await _ in signals.wishes { break } }
            // Either a server could not begin, or somebody wants the end.
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    /// Where the servers listen.
    private final class Listening: Sendable {
        private let addresses = Mutex<[Int: ListenAddress]>([:])
        private let count: Int

        init(count: Int) { self.count = count }

        /// - Returns: all addresses, in the servers' order, once the last is there.
        func add(_ address: ListenAddress, at place: Int) -> [ListenAddress]? {
            addresses.withLock { addresses in
                addresses[place] = address
                return addresses.count == count ? addresses.sorted { $0.key < $1.key }.map(\.value) : nil
            }
        }
    }
}
