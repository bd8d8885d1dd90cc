import ArgumentParser
import CommandBase

struct BiometricsGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "biometrics", BiometricsWords.group,
            subcommands: [BiometricsLinkCommand.self, BiometricsAccessCommand.self])
    }
}
