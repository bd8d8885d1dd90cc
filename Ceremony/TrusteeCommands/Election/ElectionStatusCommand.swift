import ArgumentParser
import CommandBase
import Console
import Wording

struct ElectionStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", TrusteeHelp.electionStatus, discussion: TrusteeHelp.electionStatusDiscussion)
    }

    @Option(help: .words(TrusteeHelp.table, value: ValueName.folder), completion: .directory) var table: String
    @OptionGroup var answer: AnswerOption

    func run() async throws {
        let overview = KeyOverview(table: TableFolder(path: table))
        let (outcome, complaint) = try overview.hold(TerminalConversation(.freely, notesAreData: !answer.json))
        outcome.give(json: answer.json)
        if let complaint { throw complaint }
    }
}
