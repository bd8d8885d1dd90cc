import ArgumentParser
import CommandBase

struct ActGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "act", ActWords.group, discussion: ActWords.groupDiscussion,
            subcommands: [
                ActDecisionCommand.self, ActAuditCommand.self, ActQuorumMissedCommand.self, ActTurnoutCommand.self,
                ActFirmwareCommand.self,
            ])
    }
}
