import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

struct ElectionStatusCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("status", ElectionWords.statusAbstract)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try CommissionFolder(path: options.folder, database: options.database)
        guard !folder.awaitsRoots else { return try giveWaiting(folder) }
        let entries = try folder.reader.entries()
        let phase: ElectionPhase = try entries.last { $0.entry.type == .phase }?.body.raw("to") ?? .called
        let counts = Dictionary(grouping: entries) { $0.entry.type }.mapValues(\.count)
        let (protocols, results) = (counts[.stationProtocol] ?? 0, counts[.result] ?? 0)
        let definition = folder.definition
        let roots: RootPolicy? = try entries.first?.body.value("roots")
        options.answer.give(
            "status",
            [
                "election": definition.election.canonical, "kind": .string(definition.kind.rawValue),
                "begun": true, "rootsFingerprint": roots.map { .string($0.fingerprint) } ?? .null,
                "phase": .string(phase.rawValue), "stations": .int(definition.stations.count),
                "identification": definition.identification.canonical, "entries": .int(entries.count),
                "protocols": .int(protocols), "results": .int(results),
            ]
        ) {
            let counted = ElectionWords.ledgerCounts(entries: entries.count, protocols: protocols, results: results)
            return [ElectionWords.title(definition.title, definition.election, definition.kind).text]
                + aligned([
                    (ElectionWords.phase.text, Term.phase(phase).text),
                    (ElectionWords.stations.text, "\(definition.stations.count)"),
                    (ElectionWords.identification.text, definition.identification.text),
                    (ElectionWords.ledger.text, counted.text),
                    (ElectionWords.roots.text, roots?.fingerprint ?? ElectionWords.noRoots.text),
                ])
        }
    }

    /// The status of an election whose certificates the roots have not signed yet.
    private func giveWaiting(_ folder: CommissionFolder) throws {
        let definition = folder.definition
        let roots = try folder.setup().roots
        options.answer.give(
            "status",
            [
                "election": definition.election.canonical, "kind": .string(definition.kind.rawValue),
                "begun": false, "rootsFingerprint": .string(roots.fingerprint), "phase": .null,
                "stations": .int(definition.stations.count), "identification": definition.identification.canonical,
                "entries": 0, "protocols": 0, "results": 0,
            ]
        ) {
            [ElectionWords.title(definition.title, definition.election, definition.kind).text]
                + aligned([
                    (ElectionWords.stations.text, "\(definition.stations.count)"),
                    (ElectionWords.identification.text, definition.identification.text),
                    (ElectionWords.ledger.text, ElectionWords.notBegun.text),
                    (ElectionWords.roots.text, roots.fingerprint),
                ])
                + [DobushWords.awaitsRoots(folder.foundingBundle).text]
        }
    }

    private func aligned(_ pairs: [(head: String, text: String)]) -> [String] {
        let width = pairs.map(\.head.columns).max() ?? 0
        return pairs.map { head, text in
            "  \(head)\(String(repeating: " ", count: width - head.columns + 3))\(text)"
        }
    }
}
