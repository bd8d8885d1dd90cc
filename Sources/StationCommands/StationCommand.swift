import ArgumentParser
import CommandBase

/// The verbs of `dobush-station`, in the order of an election.
struct StationCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "dobush-station", StationWords.abstract, discussion: StationWords.discussion,
            subcommands: [
                ProvisionCommand.self, ImportCommand.self, DevicesCommand.self, RunCommand.self, OpenCommand.self,
                DeltaCommand.self, IdentifyCommand.self, SettleCommand.self, SpoilCommand.self, StatusCommand.self,
                CloseCommand.self, ExportCommand.self, EraseCommand.self,
            ])
    }

    @OptionGroup var language: LanguageOption
}
