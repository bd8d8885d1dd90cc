import ArgumentParser
import CommandBase
import ElectionModel
import Ledger
import Wording

struct LedgerExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("export", LedgerWords.exportAbstract, discussion: LedgerWords.exportDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(LedgerWords.exportHelp, value: ValueName.file), completion: .file(extensions: ["tar"]))
    var out: String

    func run() async throws {
        let size = try LedgerFolder(path: try options.commission().publicLedger).export(to: out)
        options.answer.give("ledger-export", ["size": .int(size), "file": .string(out)]) {
            [LedgerWords.exported(entries: size, file: out)]
        }
    }
}
