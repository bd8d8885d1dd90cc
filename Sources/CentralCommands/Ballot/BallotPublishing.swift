import CommandBase
import Console
import ElectionModel
import Ledger
import Sodium
import Trust
import Wording

/// Publishes what stands on ballots: the ledger's entry first, then the folder's `definition.json`.
///
/// A command that was killed in between is finished by repeating it, or by the next command that opens the ledger.
struct BallotPublishing {
    let folder: CommissionFolder
    let ledger: LedgerWriter
    private let key: SigningKey
    private let options: FolderOptions

    /// Opens the ledger.
    init(_ options: FolderOptions, passphrase: SecretBytes) async throws {
        self.options = options
        folder = try options.commission()
        ledger = try await folder.ledger(passphrase: passphrase)
        key = try await folder.commissionKey(for: ledger, passphrase: passphrase)
    }

    /// The contest of an id that a person named.
    ///
    /// - Throws: `Complaint` when there is none.
    func contest(named text: String) throws(Complaint) -> Contest {
        guard let id = ContestId(rawValue: text), let contest = folder.definition.contest(id) else {
            throw Complaint(.missing, BallotWords.noContest(text))
        }
        return contest
    }

    /// Publishes ballots after asking, and answers.
    ///
    /// - Parameters:
    ///   - ballots: the options of each contest, and why they stand there.
    ///   - schema: of the answer in JSON.
    ///   - dryRun: whether to check only.
    /// - Throws: `LedgerError`, `Complaint`.
    func publish(
        _ ballots: [(options: [ContestOption], ballot: ContestBallot)], schema: String, dryRun: Bool
    ) async throws {
        let options = Dictionary(ballots.map { ($0.ballot.contest, $0.options) }) { first, _ in first }
        let next = folder.definition.with(options: options)
        let state = await ledger.state
        let isPublished =
            next == state.definition && ballots.allSatisfy { state.ballots[$0.ballot.contest]?.ballot == $0.ballot }
        if !isPublished {
            // Ballots may return to what they were before: the same statement at another place is another one.
            let statement = Submission(
                election: next.election, type: .ballotDefinition,
                idem: TerminalId(unchecked: "ballot-\(state.size)"),
                body: BallotDefinition(next, contests: ballots.map(\.ballot)).canonical, key: key)
            try await ledger.check([statement], definition: next)
            if !dryRun {
                try self.options.confirm(BallotWords.question(ballots.map(\.ballot.contest)))
                _ = try await ledger.append([statement], definition: next)
                try folder.adopt(next)
            }
        }
        let entries = await ledger.state.ballots
        give(ballots, schema, entry: dryRun ? nil : ballots.first.flatMap { entries[$0.ballot.contest]?.entry })
    }

    private func give(
        _ ballots: [(options: [ContestOption], ballot: ContestBallot)], _ schema: String, entry: Int?
    ) {
        options.answer.give(
            schema,
            [
                "entry": entry.map { .int($0) } ?? .null, "dryRun": .bool(entry == nil),
                "contests": .array(ballots.map(\.ballot.canonical)),
            ]
        ) {
            var lines = [entry.map { BallotWords.published(entry: $0).text } ?? BallotWords.wouldPublish.text]
            for (options, ballot) in ballots {
                lines += ["", folder.definition.contest(ballot.contest)?.title.text ?? ballot.contest.rawValue]
                var table = TextTable(["№", BallotWords.option.text, BallotWords.name.text], right: [0])
                for (index, option) in options.enumerated() {
                    table.add([option.againstAll ? "" : "\(index + 1)", option.id.rawValue, option.name.text])
                }
                lines += table.lines()
            }
            return lines
        }
    }
}
