import ArgumentParser
import CommandBase

struct CandidateGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "candidate", CandidateWords.group, discussion: CandidateWords.groupDiscussion,
            subcommands: [CandidateVerifyCommand.self])
    }
}
