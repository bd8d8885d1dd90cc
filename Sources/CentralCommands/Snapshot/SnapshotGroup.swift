import ArgumentParser

struct SnapshotGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Make the stations' signed and sealed voter lists; check one.",
        subcommands: [SnapshotMakeCommand.self, SnapshotVerifyCommand.self])
}
