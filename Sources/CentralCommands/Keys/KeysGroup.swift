import ArgumentParser
import CommandBase

struct KeysGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "keys", KeysWords.group, discussion: KeysWords.groupDiscussion,
            subcommands: [
                KeysListCommand.self, KeysMakeCommand.self, KeysPrepareCommand.self, KeysPublishCommand.self,
                KeysExportCommand.self, KeysPassphraseCommand.self, KeysWhoSignsWhatCommand.self,
            ])
    }
}
