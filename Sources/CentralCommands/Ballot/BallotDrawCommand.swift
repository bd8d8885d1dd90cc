import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Wording

struct BallotDrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("draw", BallotWords.drawAbstract, discussion: BallotWords.drawDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(BallotWords.drawContestHelp, value: ValueName.id))
    var contest: String

    @Option(help: .words(BallotWords.seedFileHelp, value: ValueName.file), completion: .file())
    var seedFile: String?

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let publishing = try await BallotPublishing(options, passphrase: try options.passphrase())
        let contest = try publishing.contest(named: contest)
        guard let known = await publishing.ledger.state.ballots[contest.id]?.ballot else {
            throw Complaint(.missing, BallotWords.notDefined(contest.id))
        }
        let election = publishing.folder.definition.election
        guard let draw = BallotDraw(election: election, contest: contest.id, seed: try seed()) else {
            throw Complaint(.misuse, BallotWords.badSeed)
        }
        let drawn = draw.order(contest.options)
        let applications = Dictionary(known.candidates.map { ($0.option, $0) }) { first, _ in first }
        let ballot = ContestBallot(
            contest: contest.id, seed: draw.seed,
            candidates: drawn.filter { !$0.againstAll }.compactMap { applications[$0.id] })
        try await publishing.publish([(drawn, ballot)], schema: "ballot-draw", dryRun: dryRun)
    }

    /// What was thrown or drawn; typed twice, because a slip would publish another order.
    private func seed() throws -> String {
        if let seedFile {
            let bytes = try DurableFile.read(seedFile, limit: 4096)
            return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
        }
        let typed = try [BallotWords.seedQuestion, .seedAgain].map {
            try options.asking.answer($0, instead: "--seed-file").split { $0.isWhitespace }.joined(separator: " ")
        }
        guard typed[0] == typed[1] else { throw Complaint(.misuse, BallotWords.seedsDiffer) }
        return typed[0]
    }
}
