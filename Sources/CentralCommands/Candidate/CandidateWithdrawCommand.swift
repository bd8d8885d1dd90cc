import ArgumentParser
import Candidacy
import CommandBase
import Wording

struct CandidateWithdrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "withdraw", CandidateWords.withdrawAbstract, discussion: CandidateWords.withdrawDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var clerk: ClerkOptions

    @Argument(help: .words(CandidateWords.candidacyHelp, value: ValueName.number))
    var candidacy: String

    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false

    func run() async throws {
        let session = try await CandidateSession(options, clerk.signIn)
        try await session.act(.withdraw, on: candidacy, dryRun: dryRun, options.answer)
    }
}
