import Console
import ElectionModel
import Tabulation
import Wording

/// A contest's result as people read it.
struct ResultTable {
    let contest: Contest
    let result: ContestResult
    let complete: Bool

    var lines: [String] {
        let total = result.votes.reduce(0) { $0 + $1.value }
        var table = TextTable([Verbatim(""), TabulateWords.votes, TabulateWords.share], right: [1, 2])
        for (option, count) in zip(contest.options, result.votes) {
            table.add([option.name.text, Figures.text(count.value, in: .spoken), Share(count.value, of: total).text])
        }
        let title = TabulateWords.title(contest.title, protocols: result.protocols.count, complete: complete)
        return [title.text] + table.lines() + ["  \(ContestVerdict(result.outcome, in: contest).text)"]
    }
}
