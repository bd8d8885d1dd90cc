import ArgumentParser
import CommandBase

struct ElectionGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "election", TrusteeHelp.election, discussion: TrusteeHelp.electionDiscussion,
            subcommands: [
                ElectionBeginCommand.self, ElectionNextCommand.self, ElectionStatusCommand.self,
                ElectionDrillCommand.self,
                ElectionDecryptCommand.self, ElectionCombineCommand.self, ElectionChecklistCommand.self,
            ])
    }
}
