import ArgumentParser

struct ProtocolGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protocol", abstract: "Receive the stations' protocols; show which are missing.",
        subcommands: [ProtocolReceiveCommand.self, ProtocolListCommand.self])
}
