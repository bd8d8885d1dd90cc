import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Forms
import Ledger
import Wording

extension BallotSheet: ExpressibleByArgument {}

struct BallotProofCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("proof", BallotWords.proofAbstract, discussion: BallotWords.proofDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(BallotWords.outHelp, value: ValueName.file), completion: .file(extensions: ["pdf"]))
    var out: String

    @Option(help: .words(BallotWords.proofContestHelp, value: ValueName.id))
    var contest: [String] = []

    @Option(help: .words(BallotWords.sheetHelp))
    var sheet = BallotSheet.a4

    func run() async throws {
        let folder = try options.commission()
        let entries = try folder.reader.entries()
        let state = try folder.reader.state()
        guard let definition = state.definition else { throw Complaint(.missing, ElectionWords.noGenesis) }
        let named: [ContestId] = try contest.map { text in
            guard let id = ContestId(rawValue: text), definition.contest(id) != nil else {
                throw Complaint(.missing, BallotWords.noContest(text))
            }
            return id
        }
        let wanted = named.isEmpty ? definition.contests.map(\.id).filter { state.ballots[$0] != nil } : named
        guard !wanted.isEmpty else { throw Complaint(.missing, BallotWords.nothingDefined) }
        var proofs: [BallotProof] = []
        for id in wanted {
            guard let published = state.ballots[id], let ballot = Ballot(definition, contest: id) else {
                throw Complaint(.missing, BallotWords.notDefined(id))
            }
            let text = BallotProofText(
                definition: definition, ballot: ballot, published: published, entry: entries[published.entry].entry,
                sheet: sheet)
            proofs.append(BallotProof(text.form, ballot: ballot, sheet: sheet))
        }
        try DurableFile.create(out, try BallotProof.pdf(proofs, in: .kyrgyzRussian))
        options.answer.give(
            "ballot-proof", ["file": .string(out), "contests": .array(wanted.map(\.canonical))]
        ) { [BallotWords.proofWritten(file: out)] }
    }
}
