import ArgumentParser
import Candidacy
import CommandBase
import Wording

struct CandidateReplaceCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "replace", CandidateWords.replaceAbstract, discussion: CandidateWords.replaceDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var clerk: ClerkOptions

    @Argument(help: .words(CandidateWords.candidacyHelp, value: ValueName.number))
    var candidacy: String

    @Option(name: .customLong("by"), help: .words(CandidateWords.successorHelp, value: ValueName.number))
    var successor: String

    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false

    func run() async throws {
        let session = try await CandidateSession(options, clerk.signIn)
        let next = try await session.desk.candidacy(named: successor)
        try await session.act(.replace(by: next), on: candidacy, dryRun: dryRun, options.answer)
    }
}
