import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Sodium
import Trust
import Wording

struct LedgerListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("list", LedgerWords.listAbstract) }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let reader = try options.commission().reader
        let checkpoint = try reader.checkpoint()
        let entries = try reader.entries()
        options.answer.give(
            "ledger-list",
            [
                "origin": .string(checkpoint.origin), "size": .int(checkpoint.size),
                "root": .string(Hex.encode(checkpoint.root)), "entries": .array(entries.map { $0.entry.canonical }),
            ]
        ) {
            var table = TextTable(
                [LedgerWords.number, LedgerWords.type, LedgerWords.submitter, LedgerWords.time], right: [0])
            for (entry, _) in entries {
                table.add([
                    "\(entry.seq)", Term.entry(entry.type).text, "\(Term.role(entry.role).text) \(entry.keyId)",
                    "\(entry.time)",
                ])
            }
            return table.lines() + [
                "", "  \(LedgerWords.size(origin: checkpoint.origin, checkpoint.size).text)",
                "  \(LedgerWords.root(Hex.encode(checkpoint.root)).text)",
            ]
        }
    }
}
