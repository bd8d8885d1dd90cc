import ArgumentParser

struct BiometricsGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "biometrics", abstract: "Link finger templates to the final list; show who read them.",
        subcommands: [BiometricsLinkCommand.self, BiometricsAccessCommand.self])
}
