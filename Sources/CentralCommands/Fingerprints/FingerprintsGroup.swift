import ArgumentParser
import CommandBase

struct FingerprintsGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "fingerprints", FingerprintsWords.group, discussion: FingerprintsWords.groupDiscussion,
            subcommands: [
                FingerprintsExtractCommand.self, FingerprintsScoreCommand.self, FingerprintsEvaluateCommand.self,
                FingerprintsIdentifyCommand.self, FingerprintsQualityCommand.self, FingerprintsShowCommand.self,
                FingerprintsNormCommand.self, FingerprintsBenchCommand.self,
            ])
    }
}
