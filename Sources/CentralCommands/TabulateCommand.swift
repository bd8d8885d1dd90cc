import ArgumentParser
import CommandBase
import Console
import ElectionDay
import ElectionModel
import Ledger
import Sodium
import Tabulation
import Trust
import Wording

struct TabulateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("tabulate", TabulateWords.abstract, discussion: TabulateWords.discussion)
    }

    @OptionGroup var options: FolderOptions

    @Flag(help: .words(TabulateWords.publishHelp))
    var publish = false

    @Flag(help: .words(TabulateWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let entries = try folder.reader.entries()
        let tally = try ElectionTally(definition: folder.definition, entries: entries)
        if publish { try await publish(tally, lastEntry: entries.last?.entry, in: folder) }
        options.answer.give(
            "tabulate",
            [
                "published": .bool(publish && !dryRun), "dryRun": .bool(dryRun), "complete": .bool(tally.isComplete),
                "results": .array(tally.results.map(\.canonical)),
            ]
        ) {
            tally.results.flatMap { lines(of: $0, in: folder.definition, complete: tally.isComplete) }
                + (publish && dryRun ? [TabulateWords.wouldPublish.text] : [])
        }
    }

    private func publish(_ tally: ElectionTally, lastEntry: LedgerEntry?, in folder: CommissionFolder) async throws {
        guard tally.isComplete else {
            let stations = Set(tally.missing.values.flatMap { $0 }).sorted().prefix(10)
            throw Complaint(.unsound, TabulateWords.protocolsMissing(Array(stations)))
        }
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        // What was read lies in a public folder; what is published must rest on the log's own memory.
        let state = await ledger.state
        guard lastEntry.map({ Hex.encode(MerkleHash.leaf($0.canonicalBytes)) }) == state.lastHash else {
            throw LedgerError.doubt(.foreignFolder)
        }
        let key = try await folder.commissionKey(for: ledger, passphrase: passphrase)
        let statements = tally.results.map {
            Submission(election: folder.definition.election, type: .result, body: $0.canonical, key: key)
        }
        try await ledger.check(statements)
        guard !dryRun else { return }
        try options.confirm(TabulateWords.question)
        _ = try await ledger.append(statements)
    }

    private func lines(of result: ContestResult, in definition: ElectionDefinition, complete: Bool) -> [String] {
        guard let contest = definition.contests.first(where: { $0.id == result.contest }) else { return [] }
        return ResultTable(contest: contest, result: result, complete: complete).lines
    }
}
