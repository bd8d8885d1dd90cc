import ArgumentParser
import CommandBase

struct BallotGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "ballot", BallotWords.group, discussion: BallotWords.groupDiscussion,
            subcommands: [BallotDefineCommand.self, BallotDrawCommand.self, BallotProofCommand.self])
    }
}
