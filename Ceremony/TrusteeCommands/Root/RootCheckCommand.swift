import ArgumentParser
import CommandBase
import Console
import Wording

struct RootCheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("check", TrusteeHelp.rootCheck, discussion: TrusteeHelp.rootCheckDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.bundle, value: ValueName.file), completion: .file()) var bundle: String
    @Option(help: .words(TrusteeHelp.roots, value: ValueName.file), completion: .file()) var roots: String
    @Flag(help: .words(TrusteeHelp.all)) var all = false
    @OptionGroup var answer: AnswerOption

    func run() async throws {
        let checking = StatementChecking(bundle: bundle, roots: roots, showsAll: all)
        let (outcome, complaint) = try checking.hold(TerminalConversation(.freely, notesAreData: !answer.json))
        outcome.give(json: answer.json)
        if let complaint { throw complaint }
    }
}
