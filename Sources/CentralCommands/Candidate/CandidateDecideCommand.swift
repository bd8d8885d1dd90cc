import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Files
import Sodium
import Wording

struct CandidateDecideCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("decide", CandidateWords.decideAbstract, discussion: CandidateWords.decideDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var clerk: ClerkOptions

    @Argument(help: .words(CandidateWords.candidacyHelp, value: ValueName.number))
    var candidacy: String

    @Flag(help: .words(CandidateWords.registerHelp)) var register = false

    @Flag(help: .words(CandidateWords.refuseHelp)) var refuse = false

    @Option(help: .words(CandidateWords.settleHelp, value: ValueName.id)) var settle: String?

    @Flag(help: .words(CandidateWords.holdsHelp)) var holds = false

    @Flag(help: .words(CandidateWords.failsHelp)) var fails = false

    @Option(help: .words(CandidateWords.documentHelp, value: ValueName.file), completion: .file())
    var document: String?

    @Flag(help: .words(CandidateWords.appealHelp)) var appeal = false

    @Option(help: .words(CandidateWords.endAppealHelp, value: ValueName.name)) var endAppeal: AppealVerdict?

    @Flag(help: .words(CandidateWords.takeBackHelp)) var takeBack = false

    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false

    /// The longest document of which a hash is taken, in bytes.
    private static let longestDocument = 1 << 26

    func validate() throws {
        let chosen = [register, refuse, settle != nil, appeal, endAppeal != nil, takeBack].count { $0 }
        guard chosen == 1 else { throw Complaint(.misuse, CandidateWords.oneDeed) }
        guard settle == nil ? !holds && !fails && document == nil : holds != fails else {
            throw Complaint(.misuse, CandidateWords.holdsOrFails)
        }
    }

    func run() async throws {
        let deed = try deed()
        let session = try await CandidateSession(options, clerk.signIn)
        guard let deed else {
            let id = try await session.desk.candidacy(named: candidacy)
            try await session.desk.takeBack(id, by: session.clerk, dryRun: dryRun)
            return options.answer.give(
                "candidate-taken-back", ["id": id.canonical, "dryRun": .bool(dryRun)]
            ) { [dryRun ? CandidateWords.wouldTakeBack : .takenBack] }
        }
        try await session.act(deed, on: candidacy, dryRun: dryRun, options.answer)
    }

    /// What is to be done; `nil` for taking back what waits.
    private func deed() throws -> CandidacyDeed? {
        if register { return .register }
        if refuse { return .refuse }
        if appeal { return .appeal }
        if let endAppeal { return .endAppeal(endAppeal) }
        guard let settle else { return nil }
        guard let requirement = RequirementId(rawValue: settle) else {
            throw Complaint(.misuse, CandidateWords.wrongRequirement(settle))
        }
        let hash = try document.map {
            Hex.encode(SHA256.hash(try DurableFile.read($0, limit: Self.longestDocument)))
        }
        return .settle(requirement, holds: holds, document: hash)
    }
}

extension AppealVerdict: ExpressibleByArgument {}
