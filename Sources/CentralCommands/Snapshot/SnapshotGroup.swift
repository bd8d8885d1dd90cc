import ArgumentParser
import CommandBase

struct SnapshotGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "snapshot", SnapshotWords.group,
            subcommands: [SnapshotMakeCommand.self, SnapshotVerifyCommand.self])
    }
}
