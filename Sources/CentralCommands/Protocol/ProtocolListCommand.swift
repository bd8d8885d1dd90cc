import ArgumentParser
import Console
import ElectionDay
import ElectionModel
import Ledger
import Tabulation

struct ProtocolListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Which stations' protocols are in the ledger, and which are missing.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        let tally = try ElectionTally(definition: folder.definition, entries: try folder.reader.entries())
        let there = tally.results.map {
            ["contest": $0.contest.canonical, "entries": .array($0.protocols.map { .int($0) })]
        }
        let missing = tally.missing.sorted { $0.key < $1.key }
        Answer(options).give(
            "protocol-list",
            [
                "contests": .array(there.map { .object($0) }),
                "missing": .array(
                    missing.map { ["contest": $0.key.canonical, "stations": .array($0.value.map(\.canonical))] }),
            ]
        ) {
            tally.results.map { "  \($0.contest): \($0.protocols.count) protocols" }
                + missing.map { "  \($0.key) misses: \($0.value.map(\.rawValue).joined(separator: ", "))" }
        }
    }
}
