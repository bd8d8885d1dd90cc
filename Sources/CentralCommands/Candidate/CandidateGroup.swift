import ArgumentParser
import CommandBase

struct CandidateGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "candidate", CandidateWords.group, discussion: CandidateWords.groupDiscussion,
            subcommands: [
                CandidateClerkCommand.self, CandidateApplyCommand.self, CandidateVerifyCommand.self,
                CandidateStatusCommand.self, CandidateListsCommand.self, CandidateDecideCommand.self,
                CandidateWithdrawCommand.self,
                CandidateReplaceCommand.self,
                CandidatePublishCommand.self, CandidatePaperCommand.self, CandidateExportCommand.self,
            ])
    }
}
