import ArgumentParser
import CommandBase
import Console
import Wording

struct ElectionChecklistCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "checklist", TrusteeHelp.electionChecklist, discussion: TrusteeHelp.electionChecklistDiscussion)
    }

    @Option(help: .words(TrusteeHelp.outChecklist, value: ValueName.file), completion: .file()) var out: String
    @Option(help: .words(TrusteeHelp.trustees, value: ValueName.number)) var trustees = 5
    @OptionGroup var answer: AnswerOption

    func run() async throws {
        guard 3...20 ~= trustees else { throw Complaint(.misuse, ElectionWords.trusteeNumbers) }
        try Checklist(out: out, trustees: trustees).hold().give(json: answer.json)
    }
}
