import ElectionModel
import Forms
import Ledger
import Sodium
import Wording

/// What is said about a ballot on its proof: the ledger's entry, the seed, the order that follows from it, and how anybody
/// checks it.
struct BallotProofText {
    let definition: ElectionDefinition
    let ballot: Ballot
    let published: PublishedBallot
    /// The entry that sets the ballot.
    let entry: LedgerEntry
    let sheet: BallotSheet

    /// So many digits of a ticket are enough to see the order.
    private static let ticketDigits = 16
    /// In a cell without anything.
    private static let nothing = "—"

    /// The form, which people sign by hand.
    var form: OfficialForm {
        OfficialForm(
            kind: ballot.kind, approval: nil, title: LocalizedText(BallotProofWords.title),
            number: ballot.contest.id.rawValue, issuedAt: entry.time,
            sections: [
                .fields([
                    (BallotProofWords.election, ballot.title), (BallotProofWords.votingDay, ballot.votingDay),
                    (BallotProofWords.contest, ballot.contest.title),
                    (BallotProofWords.entry, Verbatim("№ \(entry.seq)")),
                    (BallotProofWords.entryHash, Verbatim(Hex.encode(MerkleHash.leaf(entry.canonicalBytes)))),
                    (BallotProofWords.definition, Verbatim(Hex.encode(SHA256.hash(definition.canonicalBytes)))),
                    (BallotProofWords.seed, seed),
                    (BallotProofWords.sheet, Verbatim(sheet.rawValue.uppercased())),
                ]),
                .heading(BallotProofWords.order),
                .table(
                    columns: [
                        .init(Verbatim("№"), share: 60), .init(BallotProofWords.option, share: 380),
                        .init(BallotProofWords.id, share: 200), .init(BallotProofWords.applications, share: 120),
                        .init(BallotProofWords.ticket, share: 240),
                    ], rows: rows),
                .text(published.ballot.seed == nil ? BallotProofWords.howFixed : .howDrawn),
                .signatures([BallotProofWords.chair, BallotProofWords.secretary, BallotProofWords.member]),
            ], seal: nil)
    }

    private var seed: any Worded {
        guard let seed = published.ballot.seed else { return BallotProofWords.notDrawn }
        return Verbatim(seed)
    }

    private var rows: [[any Worded]] {
        let draw = published.ballot.seed.flatMap {
            BallotDraw(election: ballot.election, contest: ballot.contest.id, seed: $0)
        }
        let applications = Dictionary(published.ballot.candidates.map { ($0.option, $0.applications) }) { first, _ in
            first
        }
        return ballot.contest.options.enumerated().map { index, option -> [any Worded] in
            let ticket = draw.map { Hex.encode($0.ticket(of: option.id).prefix(Self.ticketDigits / 2)) }
            return [
                Verbatim(option.againstAll ? Self.nothing : "\(index + 1)"), option.name, Verbatim(option.id.rawValue),
                Verbatim(applications[option.id].map(Self.ranges) ?? Self.nothing),
                Verbatim(option.againstAll ? Self.nothing : ticket ?? Self.nothing),
            ]
        }
    }

    /// Numbers in few words: 3–7, 12.
    private static func ranges(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, number == last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
