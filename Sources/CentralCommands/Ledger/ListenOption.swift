import ArgumentParser
import CommandBase
import Console
import PageServing
import Wording

/// Where a command that serves listens.
struct ListenOption: ParsableArguments {
    @Option(help: .words(NetworkWords.listenHelp, value: ValueName.address))
    var listen = "127.0.0.1:8080"

    /// Serves until somebody ends the program; requests under way are answered first.
    ///
    /// - Parameters:
    ///   - run: the server; it ends with its task.
    ///   - ready: called with the address once clients can connect.
    /// - Throws: `Complaint`, `PageServerFault`.
    func serve(
        _ run:
            @escaping @Sendable (ListenAddress, _ ready: @escaping @Sendable (Int) async -> Void) async throws -> Void,
        ready: @escaping @Sendable (ListenAddress) -> Void
    ) async throws {
        guard let address = ListenAddress(listen) else { throw Complaint(.misuse, NetworkWords.noAddress(listen)) }
        // Not before: until here Ctrl-C ends the program, questions included.
        let signals = EndSignals()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await run(address) { port in ready(address.with(port: port)) } }
            group.addTask { for await _ in signals.wishes { break } }
            // Either the server could not begin, or somebody wants the end.
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
