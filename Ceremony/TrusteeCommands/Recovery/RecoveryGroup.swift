import ArgumentParser
import CommandBase

struct RecoveryGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "recovery", TrusteeHelp.recovery,
            subcommands: [RecoverySplitCommand.self, RecoveryTestCommand.self, RecoveryCombineCommand.self])
    }
}
