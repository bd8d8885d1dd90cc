import ArgumentParser
import CommandBase

struct LedgerGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "ledger", LedgerWords.group, discussion: LedgerWords.groupDiscussion,
            subcommands: [
                LedgerListCommand.self, LedgerAppendCommand.self, LedgerProveCommand.self, LedgerScrubCommand.self,
                LedgerServeCommand.self, LedgerStatusCommand.self, LedgerWatchCommand.self, LedgerCosignCommand.self,
                LedgerStampCommand.self, LedgerExportCommand.self,
            ])
    }
}
