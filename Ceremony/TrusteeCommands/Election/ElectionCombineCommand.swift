import ArgumentParser
import CommandBase
import Console
import Wording

struct ElectionCombineCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "combine", TrusteeHelp.electionCombine, discussion: TrusteeHelp.electionCombineDiscussion)
    }

    @Option(help: .words(TrusteeHelp.record, value: ValueName.folder), completion: .directory) var record: String
    @Option(help: .words(TrusteeHelp.table, value: ValueName.folder), completion: .directory) var table: String
    @OptionGroup var answer: AnswerOption

    func run() async throws {
        let combining = ShareCombining(record: RecordShowing(path: record), table: TableFolder(path: table))
        let outcome = try combining.hold(TerminalConversation(.freely, notesAreData: !answer.json))
        outcome.give(json: answer.json)
    }
}
