import ArgumentParser
import CommandBase

struct ServeGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "serve", ServeWords.group, discussion: ServeWords.groupDiscussion,
            subcommands: [ServeCandidatesCommand.self, ServeExchangeCommand.self])
    }
}
