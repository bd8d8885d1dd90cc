import ArgumentParser
import CommandBase
import Wording

struct RootMergeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("merge", TrusteeHelp.rootMerge, discussion: TrusteeHelp.rootMergeDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.bundle, value: ValueName.file), completion: .file()) var one: String
    @Argument(help: .words(TrusteeHelp.otherBundle, value: ValueName.file), completion: .file()) var other: String
    @Option(help: .words(TrusteeHelp.outMerged, value: ValueName.file), completion: .file()) var out: String
    @OptionGroup var answer: AnswerOption

    func run() async throws {
        try StatementMerging(one: one, other: other, out: out).hold().give(json: answer.json)
    }
}
