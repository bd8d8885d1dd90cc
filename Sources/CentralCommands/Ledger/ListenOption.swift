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
        _ run: @escaping Serving.Server,
        ready: @escaping @Sendable (ListenAddress) -> Void
    ) async throws {
        try await Serving.untilEnd([(try address, run)]) { addresses in addresses.forEach(ready) }
    }

    /// The address.
    var address: ListenAddress { get throws(Complaint) { try Self.address(listen) } }

    /// An address, as a person typed it.
    static func address(_ text: String) throws(Complaint) -> ListenAddress {
        guard let address = ListenAddress(text) else { throw Complaint(.misuse, NetworkWords.noAddress(text)) }
        return address
    }
}
