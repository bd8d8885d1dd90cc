import Console
import ElectionModel
import Tabulation

/// A contest's result as people read it.
struct ResultTable {
    let contest: Contest
    let result: ContestResult
    let complete: Bool

    var lines: [String] {
        let total = result.votes.reduce(0) { $0 + $1.value }
        var table = TextTable(["", "Votes", "Share"], right: [1, 2])
        for (option, count) in zip(contest.options, result.votes) {
            table.add([option.name.en, "\(count.value)", share(count.value, of: total)])
        }
        return [
            "\(contest.title.en) — \(result.protocols.count) protocols\(complete ? "" : ", not all stations yet")"
        ] + table.lines() + ["  \(verdict)"]
    }

    private var verdict: String {
        func name(_ id: OptionId) -> String { contest.options.first { $0.id == id }?.name.en ?? id.rawValue }
        return switch result.outcome {
        case .elected(let option): "Elected: \(name(option))"
        case .tie(let options): "A tie, to be decided by lot: \(options.map(name).joined(separator: ", "))"
        case .none: "Nobody is elected"
        }
    }

    private func share(_ votes: Int, of total: Int) -> String {
        guard total > 0 else { return "–" }
        let tenths = (votes * 2000 + total) / (2 * total)
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
