import ArgumentParser
import CommandBase

struct SnapshotGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "snapshot", SnapshotWords.group,
            subcommands: [
                SnapshotPoolKeyCommand.self, SnapshotOpeningKeyCommand.self, SnapshotMakeCommand.self,
                SnapshotDeltaCommand.self, SnapshotCodesCommand.self, SnapshotVerifyCommand.self,
            ])
    }
}
