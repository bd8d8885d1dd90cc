import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import VoterSnapshot
import Wording

struct SnapshotMakeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("make", SnapshotWords.makeAbstract, discussion: SnapshotWords.makeDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(SnapshotWords.stationHelp, value: ValueName.station))
    var station: [String] = []

    @Option(help: .words(SnapshotWords.poolHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var pool: String?

    @Option(help: .words(SnapshotWords.recoveryHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var recovery: String?

    @OptionGroup var opening: OpeningKeyOption

    @Flag(help: .words(SnapshotWords.makeDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let chosen = try station.map { try folder.station(named: $0) }
        let kind = folder.definition.kind
        let holders = try SnapshotHolders(
            pool: pool, recovery: recovery, opening: try opening.master(of: kind, asking: options.asking), kind: kind)
        let making = try await SnapshotMaking(folder, passphrase: passphrase)
        let issued = await making.ledger.state.snapshots
        let missing = folder.definition.stations.map(\.id).filter { issued[$0] == nil }
        let wanted = chosen.isEmpty ? missing : chosen
        guard !dryRun else {
            for id in wanted { _ = try await making.basis(of: id) }
            return options.answer.give("snapshot-check", ["stations": .array(wanted.map(\.canonical))]) {
                [SnapshotWords.wouldGet(wanted.count).text] + wanted.map { "  \($0)" }
            }
        }
        let replaced = wanted.filter { issued[$0] != nil }
        if !replaced.isEmpty { try options.confirm(SnapshotWords.againQuestion(replaced)) }
        var made: [(path: String, manifest: SnapshotManifest)] = []
        for id in wanted {
            made.append(try await making.make(id, for: holders))
            Screen.standard.progress(SnapshotWords.progress(made.count))
        }
        Screen.standard.endProgress()
        try await making.attachProofs()
        give(made)
    }

    private func give(_ made: [(path: String, manifest: SnapshotManifest)]) {
        options.answer.give(
            "snapshot-make",
            [
                "snapshots": .array(
                    made.map {
                        [
                            "station": $0.manifest.station.canonical, "folder": .string($0.path),
                            "versionCode": .string($0.manifest.versionCode), "voters": .int($0.manifest.voters),
                            "templates": .int($0.manifest.templates),
                            "opening": .bool($0.manifest.keys.needsOpeningCode),
                        ]
                    })
            ]
        ) {
            guard !made.isEmpty else { return [SnapshotWords.allHave.text] }
            var table = TextTable(
                [
                    SnapshotWords.station, SnapshotWords.voters, SnapshotWords.fingers, SnapshotWords.versionCode,
                    SnapshotWords.folder,
                ], right: [1, 2])
            for (path, manifest) in made {
                table.add([
                    manifest.station.rawValue, "\(manifest.voters)", "\(manifest.templates)", manifest.versionCode,
                    path,
                ])
            }
            return table.lines()
        }
    }
}
