import ArgumentParser
import CommandBase
import Console
import Hummingbird
import Logging
import PageServing
import Wording

/// Where a command that serves listens.
struct ListenOption: ParsableArguments {
    @Option(help: .words(NetworkWords.listenHelp, value: ValueName.address))
    var listen = "127.0.0.1:8080"

    /// Serves until somebody ends the program; requests under way are answered first.
    ///
    /// - Parameters:
    ///   - responder: gives the answers.
    ///   - logger: gets what the server has to say.
    ///   - ready: called with the address once clients can connect.
    /// - Throws: `Complaint`, `PageServerFault`.
    func serve<Responder: HTTPResponder>(
        _ responder: Responder, logger: Logger, ready: @escaping @Sendable (ListenAddress) async -> Void
    ) async throws where Responder.Context == BasicRequestContext {
        guard let address = ListenAddress(listen) else { throw Complaint(.misuse, NetworkWords.noAddress(listen)) }
        let server = PageServer(address, responder: responder, logger: logger) { port in
            await ready(address.with(port: port))
        }
        // Not before: until here Ctrl-C ends the program, questions included.
        let signals = EndSignals()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask { for await _ in signals.wishes { break } }
            // Either the server could not begin, or somebody wants the end.
            try await group.next()
            group.cancelAll()
            try await group.waitForAll()
        }
    }
}
