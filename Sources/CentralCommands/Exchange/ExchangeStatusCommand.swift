import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Wording
import XRoad

struct ExchangeStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", ExchangeWords.statusAbstract, discussion: ExchangeWords.statusDiscussion)
    }

    @OptionGroup var options: ExchangeOptions

    @Option(name: .customLong("case"), help: .words(ExchangeWords.statusCaseHelp, value: ValueName.id))
    var caseNumber: String?

    func run() async throws {
        let all = options.exchange.hasCases ? try options.files().all() : []
        let kept = all.filter { caseNumber == nil || $0.number.rawValue == caseNumber }
        let services = Dictionary(grouping: kept, by: \.service).sorted { $0.key < $1.key }
            .map { LookUpCount(service: $0.key, $0.value) }
        let cases = Set(kept.map(\.number)).count
        options.answer.give(
            "exchange-status", ["cases": .int(cases), "services": .array(services.map { .object($0.members) })]
        ) {
            guard !services.isEmpty else { return [ExchangeWords.nothingAsked.text] }
            let heads: [ExchangeWords] = [
                .identifier, .answeredColumn, .failedColumn, .provenColumn, .notProvenColumn, .waitingColumn,
            ]
            var table = TextTable(heads, right: [1, 2, 3, 4, 5])
            for count in services { table.add([count.service] + count.figures.map(String.init)) }
            return table.lines() + [ExchangeWords.cases(cases).text]
        }
    }
}
