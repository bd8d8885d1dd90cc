import ArgumentParser
import CommandBase

struct ExchangeEvidenceGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "evidence", ExchangeWords.evidenceGroup, subcommands: [ExchangeEvidenceVerifyCommand.self])
    }
}
