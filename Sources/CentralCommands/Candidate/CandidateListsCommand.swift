import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Wording

struct CandidateListsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "lists", CandidateListWords.abstract, discussion: CandidateListWords.discussion)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = CandidateFolder(try options.commission())
        let register = try await folder.register(passphrase: try options.passphrase())
        let lists = try await register.lists { $0.isJudged || $0.isOnBallot }
        options.answer.give("candidate-lists", ["lists": .array(lists.map { .object($0.members) })]) {
            () -> [String] in
            guard !lists.isEmpty else { return [CandidateListWords.none.text] }
            return lists.flatMap { list in
                [CandidateListWords.list(list.party, list.contest, count: list.applications.count).text]
                    + list.remarks.map { "  \($0.text)" }
            }
        }
        guard lists.allSatisfy(\.faults.isEmpty) else { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}

extension ListFinding {
    /// As it stands in answers.
    fileprivate var members: [String: CanonicalValue] {
        [
            "contest": contest.canonical, "party": party.canonical,
            "applications": .array(applications.map { .int($0) }), "unknown": .array(unknown.map { .int($0) }),
            "faults": .array(faults.map { LocalizedText($0).canonical }),
        ]
    }

    /// What there is to say.
    fileprivate var remarks: [any Worded] {
        if !unknown.isEmpty { return [CandidateListWords.unknown(unknown)] }
        return faults.isEmpty ? [CandidateListWords.meets] : faults
    }
}
