import ArgumentParser
import Candidacy
import CommandBase
import Console
import ElectionModel
import Files
import Forms
import Wording

struct CandidatePaperCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "paper", CandidateFileWords.paperAbstract, discussion: CandidateFileWords.paperDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var clerk: ClerkOptions

    @Argument(help: .words(CandidateFileWords.paperNumberHelp, value: ValueName.number))
    var number: String

    @Option(help: .words(CandidateFileWords.paperOutHelp, value: ValueName.file), completion: .file())
    var out: String

    func run() async throws {
        guard let paper = PaperNumber(rawValue: number) else {
            throw Complaint(.misuse, CandidateFileWords.wrongPaper(number))
        }
        let session = try await CandidateSession(options, clerk.signIn)
        let issued = try await session.desk.paper(paper, by: session.clerk)
        let bytes = out.hasSuffix(".json") ? issued.archiveFile : try issued.pdf()
        try DurableFile.replace(out, bytes, mode: 0o600)
        options.answer.give(
            "candidate-paper",
            [
                "number": paper.canonical, "paper": .string(issued.paper.paper.rawValue),
                "verdict": .string(issued.paper.verdict.rawValue), "file": .string(out),
                "commitment": .string(issued.seal.commitment),
                "entry": issued.entry.map(CanonicalValue.int) ?? .null, "current": .bool(issued.isCurrent),
            ]
        ) {
            [CandidateFileWords.saved(file: out)] + (issued.isCurrent ? [] : [CandidateFileWords.notCurrent])
        }
    }
}
