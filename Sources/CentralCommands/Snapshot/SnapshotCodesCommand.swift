import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Glibc
import Ledger
import Sodium
import Trust
import VoterSnapshot
import Wording

struct SnapshotCodesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("codes", SnapshotKeyWords.codesAbstract, discussion: SnapshotKeyWords.codesDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(SnapshotKeyWords.codesStationHelp, value: ValueName.station))
    var station: [String] = []

    @OptionGroup var opening: OpeningKeyOption

    @Option(help: .words(SnapshotKeyWords.codesOutHelp, value: ValueName.folder), completion: .directory)
    var out: String

    @Flag(help: .words(SnapshotKeyWords.earlyHelp))
    var early = false

    @Flag(help: .words(SnapshotKeyWords.codesDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let chosen = try station.map { try folder.station(named: $0) }
        guard let master = try opening.master(of: folder.definition.kind, asking: options.asking) else {
            throw Complaint(.misuse, SnapshotKeyWords.noOpeningKey)
        }
        let passphrase = try options.passphrase()
        let state = await (try folder.ledger(passphrase: passphrase)).state
        let manifests = try manifests(chosen, in: folder, state)
        for manifest in manifests
        where !folder.wasMade(with: master, manifest.station, snapshot: manifest.number) {
            throw Complaint(.conflict, SnapshotKeyWords.otherMaster(manifest.station))
        }
        let now = SystemClock().now()
        if let waiting = manifests.filter({ now < $0.validFrom }).max(by: { $0.validFrom < $1.validFrom }) {
            guard early else { throw Complaint(.conflict, SnapshotKeyWords.tooEarly(from: waiting.validFrom)) }
            if !dryRun { try options.confirm(SnapshotKeyWords.earlyQuestion(from: waiting.validFrom)) }
        }
        guard !dryRun else {
            return options.answer.give(
                "snapshot-codes-check", ["stations": .array(manifests.map(\.station.canonical))]
            ) {
                [SnapshotKeyWords.wouldRelease(manifests.count).text] + manifests.map { "  \($0.station)" }
            }
        }
        let releasing = try OpeningReleasing(
            folder: folder, master: master, key: try folder.keys(of: "commission", passphrase: passphrase).signing,
            book: state.book)
        try DurableFile.makeFolder(out, mode: 0o700)
        give(try manifests.map { try releasing.release($0, into: out, now: now) })
    }

    /// The snapshots of the stations that were named, or all that need a code.
    private func manifests(
        _ chosen: [StationId], in folder: CommissionFolder, _ state: LedgerState
    ) throws -> [SnapshotManifest] {
        let stations = chosen.isEmpty ? state.snapshots.keys.sorted() : Array(Set(chosen)).sorted()
        var found: [SnapshotManifest] = []
        for station in stations {
            guard let issued = state.snapshots[station] else {
                throw Complaint(.missing, SnapshotWords.noSnapshot(station))
            }
            let manifest = try folder.manifest(of: station, issued)
            if manifest.keys.needsOpeningCode {
                found.append(manifest)
            } else if !chosen.isEmpty {
                throw Complaint(.conflict, SnapshotKeyWords.noCodeNeeded(station))
            }
        }
        guard !found.isEmpty else { throw Complaint(.missing, SnapshotKeyWords.noneNeedsCode) }
        return found
    }

    private func give(_ released: [OpeningReleasing.Released]) {
        options.answer.give(
            "snapshot-codes",
            [
                "codes": .array(
                    released.map {
                        [
                            "station": $0.release.station.canonical, "number": .int($0.release.number),
                            "code": .string($0.release.code.text), "file": .string($0.file),
                            "wasThere": .bool($0.wasThere),
                        ]
                    })
            ]
        ) {
            var table = TextTable([SnapshotWords.station, SnapshotKeyWords.code, SnapshotKeyWords.file])
            for one in released { table.add([one.release.station.rawValue, one.release.code.text, one.file]) }
            return table.lines() + [SnapshotKeyWords.handOver.text]
        }
    }
}
