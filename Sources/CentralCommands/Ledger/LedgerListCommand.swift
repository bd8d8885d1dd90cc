import ArgumentParser
import Console
import ElectionModel
import Ledger
import Sodium
import Trust

struct LedgerListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The ledger's entries, one a line, and its newest checkpoint.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let reader = try options.commission().reader
        let checkpoint = try reader.checkpoint()
        let entries = try reader.entries()
        Answer(options).give(
            "ledger-list",
            [
                "origin": .string(checkpoint.origin), "size": .int(checkpoint.size),
                "root": .string(Hex.encode(checkpoint.root)), "entries": .array(entries.map { $0.entry.canonical }),
            ]
        ) {
            var table = TextTable(["No.", "Type", "By", "Time"], right: [0])
            for (entry, _) in entries {
                table.add([
                    "\(entry.seq)", entry.type.rawValue, "\(entry.role.rawValue) \(entry.keyId)", "\(entry.time)",
                ])
            }
            return table.lines() + [
                "", "  \(checkpoint.origin), size \(checkpoint.size)", "  root \(Hex.encode(checkpoint.root))",
            ]
        }
    }
}
