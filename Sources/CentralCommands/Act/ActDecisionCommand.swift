import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct ActDecisionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("decision", ActWords.decisionAbstract, discussion: ActWords.decisionDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @OptionGroup var act: ActDocument

    @Option(help: .words(ActWords.recountHelp, value: ActWords.recountValue))
    var recount: [String] = []

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        let definition = try options.commission().definition
        let units = try Set(recount.map { try Self.unit($0, in: definition) })
        let (document, common) = try act.read()
        try await options.publish(.decision, documents: [document], dryRun: dryRun) { _ in
            var body = common
            body["recount"] = .array(
                units.sorted { ($0.station, $0.contest) < ($1.station, $1.contest) }
                    .map { ["contest": .string($0.contest.rawValue), "station": .string($0.station.rawValue)] })
            return .object(body)
        }
    }

    private struct CountedUnit: Hashable {
        let station: StationId
        let contest: ContestId
    }

    /// A station in a contest, as a person names it.
    private static func unit(_ text: String, in definition: ElectionDefinition) throws(Complaint) -> CountedUnit {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let station = StationId(rawValue: parts[0]),
            let contest = ContestId(rawValue: parts[1]),
            definition.station(station) != nil, definition.contests(at: station).contains(where: { $0.id == contest })
        else { throw Complaint(.missing, ActWords.noUnit(text)) }
        return CountedUnit(station: station, contest: contest)
    }
}
