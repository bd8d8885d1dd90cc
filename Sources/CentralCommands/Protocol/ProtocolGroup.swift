import ArgumentParser
import CommandBase

struct ProtocolGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "protocol", ProtocolWords.group,
            subcommands: [ProtocolReceiveCommand.self, ProtocolListCommand.self])
    }
}
