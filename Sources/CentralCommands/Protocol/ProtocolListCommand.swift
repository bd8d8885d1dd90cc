import ArgumentParser
import CommandBase
import Console
import ElectionDay
import ElectionModel
import Ledger
import Tabulation
import Wording

struct ProtocolListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration("list", ProtocolWords.listAbstract) }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        let tally = try ElectionTally(definition: folder.definition, entries: try folder.reader.entries())
        let there = tally.results.map {
            ["contest": $0.contest.canonical, "entries": .array($0.protocols.map { .int($0) })]
        }
        let missing = tally.missing.sorted { $0.key < $1.key }
        options.answer.give(
            "protocol-list",
            [
                "contests": .array(there.map { .object($0) }),
                "missing": .array(
                    missing.map { ["contest": $0.key.canonical, "stations": .array($0.value.map(\.canonical))] }),
            ]
        ) {
            let lines =
                tally.results.map { ProtocolWords.there($0.contest, $0.protocols.count) }
                + missing.map { ProtocolWords.missing($0.key, $0.value) }
            return lines.map { "  \($0.text)" }
        }
    }
}
