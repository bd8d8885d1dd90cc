import ArgumentParser
import CommandBase

struct ElectionGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "election", ElectionWords.group,
            subcommands: [
                ElectionTemplateCommand.self, ElectionNewCommand.self, ElectionBeginCommand.self,
                ElectionCertifyCommand.self, ElectionPhaseCommand.self, ElectionStatusCommand.self,
            ])
    }
}
