import ArgumentParser
import Console
import ElectionDay
import ElectionModel
import Ledger
import Sodium
import Tabulation

struct TabulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tabulate", abstract: "Add up the protocols; publish the result with --publish.",
        discussion: "The result is a pure function of the protocols in the ledger: anybody can compute it again.")

    @OptionGroup var options: FolderOptions

    @Flag(help: "Enter the result of every contest into the ledger (in the phase \"counted\").")
    var publish = false

    func run() async throws {
        let folder = try options.commission()
        let entries = try folder.reader.entries()
        let tally = try ElectionTally(definition: folder.definition, entries: entries)
        if publish {
            guard tally.isComplete else {
                let names = Set(tally.missing.values.flatMap { $0 }).sorted().prefix(10).map(\.rawValue)
                throw Complaint(.checkFailed, "Protocols are missing, of: \(names.joined(separator: ", ")).")
            }
            let passphrase = try options.passphrase()
            let ledger = try await folder.ledger(passphrase: passphrase)
            // What was read lies in a public folder; what is published must rest on the log's own memory.
            let state = await ledger.state
            guard entries.last.map({ Hex.encode(MerkleHash.leaf($0.entry.canonicalBytes)) }) == state.lastHash,
                state.definition == folder.definition
            else { throw LedgerError.doubt("the public folder or definition.json is not what the log has recorded") }
            for result in tally.results {
                try await folder.submit(.result, by: "commission", result.canonical, passphrase: passphrase, to: ledger)
            }
        }
        Answer(options).give(
            "tabulate",
            [
                "published": .bool(publish), "complete": .bool(tally.isComplete),
                "results": .array(tally.results.map(\.canonical)),
            ]
        ) { tally.results.flatMap { lines(of: $0, in: folder.definition, complete: tally.isComplete) } }
    }

    private func lines(of result: ContestResult, in definition: ElectionDefinition, complete: Bool) -> [String] {
        guard let contest = definition.contests.first(where: { $0.id == result.contest }) else { return [] }
        return ResultTable(contest: contest, result: result, complete: complete).lines
    }
}
