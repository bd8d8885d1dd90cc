import ArgumentParser
import CommandBase

struct RootGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "root", TrusteeHelp.root,
            subcommands: [
                RootNewCommand.self, RootGatherCommand.self, RootSignCommand.self, RootCheckCommand.self,
                RootMergeCommand.self, RootPassphraseCommand.self, RootShowCommand.self,
            ])
    }
}
