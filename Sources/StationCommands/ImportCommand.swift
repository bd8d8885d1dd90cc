import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust
import VoterSnapshot
import Wording

/// Takes a voter list into the station's folder.
struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("import", ImportWords.abstract, discussion: ImportWords.discussion)
    }

    @Argument(help: .words(ImportWords.snapshotHelp, value: ValueName.folder), completion: .directory)
    var snapshot: String
    @OptionGroup var folder: FolderOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var spare: SpareKeyOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note(warning) }
        let place = folder.station
        let settings = try place.readSettings()
        let lock = try place.locked()
        try place.checkNotErased(.conflict)
        let work = try work(place, settings)
        let (manifest, again) =
            dryRun
            ? (try await work.check(snapshot).manifest, false) : try await work.take(snapshot, random: SystemRandom())
        withExtendedLifetime(lock) {}
        report(manifest, again: again)
    }

    private func work(_ place: StationFolder, _ settings: StationSettings) throws(Complaint) -> SnapshotImport {
        let phrase = try passphrase.known(for: StationWords.terminalKey, asking: asking.asking)
        let brought = try spare.brought(
            to: place, kind: settings.kind, under: phrase, asking: asking.asking, random: SystemRandom())
        return SnapshotImport(
            place: place, settings: settings,
            keys: try place.terminalKeys(phrase, kind: settings.kind, brought: brought), brought: brought,
            clock: SystemClock())
    }

    private func report(_ manifest: SnapshotManifest, again: Bool) {
        Answer(json: json).give(
            "station-import",
            [
                "station": manifest.station.canonical, "kind": .string(manifest.kind.rawValue),
                "number": .int(manifest.number),
                "versionCode": .string(manifest.versionCode), "voters": .int(manifest.voters),
                "validFrom": manifest.validFrom.canonical,
                "validUntil": manifest.validUntil.canonical, "imported": .bool(!dryRun), "wasThere": .bool(again),
                "needsOpeningCode": .bool(manifest.keys.needsOpeningCode),
                "spareKeyKept": .bool(!dryRun && spare.spareKey != nil),
            ]
        ) { words(for: manifest, again: again) }
    }

    private func words(for manifest: SnapshotManifest, again: Bool) -> [ImportWords] {
        let (code, station, voters) = (manifest.versionCode, manifest.station, manifest.voters)
        let done: ImportWords =
            if dryRun {
                .good(code: code, station: station, voters: voters)
            } else if again {
                .wasThere(code: code, station: station, voters: voters)
            } else {
                .imported(code: code, station: station, voters: voters)
            }
        return [done, .validity(from: manifest.validFrom, until: manifest.validUntil), .compare(code: code)]
            + (manifest.keys.needsOpeningCode ? [.needsOpeningCode] : [])
            + (!dryRun && spare.spareKey != nil ? [.spareKeyKept] : [])
    }
}
