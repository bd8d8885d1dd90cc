import ArgumentParser
import Console
import ElectionModel
import Ledger
import Trust

struct ElectionStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Where the election stands, from its public ledger.")

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        let entries = try folder.reader.entries()
        let phase = try entries.last { $0.entry.type == .phase }?.body.string("to") ?? "called"
        let counts = Dictionary(grouping: entries) { $0.entry.type }.mapValues(\.count)
        let stations = folder.definition.stations.count
        let roots: RootPolicy? = try entries.first?.body.value("roots")
        Answer(options).give(
            "status",
            [
                "election": folder.definition.election.canonical, "kind": .string(folder.definition.kind.rawValue),
                "rootsFingerprint": roots.map { .string($0.fingerprint) } ?? .null, "phase": .string(phase),
                "stations": .int(stations), "entries": .int(entries.count),
                "protocols": .int(counts[.stationProtocol] ?? 0), "results": .int(counts[.result] ?? 0),
            ]
        ) {
            [
                "\(folder.definition.title.en) — \(folder.definition.election), \(folder.definition.kind.rawValue)",
                "  Phase      \(phase)",
                "  Stations   \(stations)",
                "  Ledger     \(entries.count) entries, \(counts[.stationProtocol] ?? 0) protocols, "
                    + "\(counts[.result] ?? 0) results",
                "  Roots      \(roots?.fingerprint ?? "none")",
            ]
        }
    }
}
