import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct ActAuditCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("audit", ActWords.auditAbstract, discussion: ActWords.auditDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var act: ActDocument

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let (document, body) = try act.read()
        try await options.publish(.audit, documents: [document], dryRun: dryRun) { _ in .object(body) }
    }
}
