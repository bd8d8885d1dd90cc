import ArgumentParser
import CommandBase

struct WitnessGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "witness", WitnessWords.group, discussion: WitnessWords.groupDiscussion,
            subcommands: [WitnessNewCommand.self, WitnessServeCommand.self])
    }
}
