import ArgumentParser
import CommandBase

struct RemoteGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "remote", RemoteWords.group, subcommands: [RemoteManifestCommand.self, RemotePublishCommand.self])
    }
}
