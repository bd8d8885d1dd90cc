import ArgumentParser
import CommandBase

struct ExchangeGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "exchange", ExchangeWords.group, discussion: ExchangeWords.groupDiscussion,
            subcommands: [
                ExchangeServicesCommand.self, ExchangeCallCommand.self, ExchangeEvidenceGroup.self,
                ExchangeStatusCommand.self,
            ])
    }
}
