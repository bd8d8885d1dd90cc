import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust
import VoterSnapshot

/// Takes a voter list into the station's folder.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take the station's voter list from a stick.",
        discussion: """
            Checks who signed the list, for which election and station it is, whether it is the newest and whether it \
            is whole; opens it once in memory; and copies it. A list that is not right is refused and nothing is \
            copied. Stop the daemon before.

            Examples:
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --dry-run
              dobush-station import /media/stick/1201-1 --folder /srv/1201

            Exit codes: 3 a file is missing · 4 the signature, the certificate or the recipient is not right · \
            5 it is for another station, or not the newest · 6 it is damaged.
            """)

    @Argument(help: ArgumentHelp("The snapshot's folder.", valueName: "snapshot"))
    var snapshot: String
    @OptionGroup var folder: FolderOption
    @OptionGroup var passphrase: PassphraseOption
    @Flag(help: "Check everything, copy nothing.") var dryRun = false
    @Flag(help: "Print the result as JSON.") var json = false

    func run() async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note("Warning: \(warning).") }
        let place = folder.station
        let settings = try place.readSettings()
        let lock = try place.locked()
        let work = SnapshotImport(
            place: place, settings: settings,
            keys: try place.openKeys(try passphrase.known(for: StationFolder.keyName), kind: settings.kind),
            clock: SystemClock())
        let (manifest, again) =
            dryRun ? (try await work.check(snapshot), false) : try await work.take(snapshot, random: SystemRandom())
        withExtendedLifetime(lock) {}
        report(manifest, again: again)
    }

    private func report(_ manifest: SnapshotManifest, again: Bool) {
        if json {
            Screen.standard.out([
                "format": "dobush import v1", "station": manifest.station.canonical,
                "kind": .string(manifest.kind.rawValue), "number": .int(manifest.number),
                "versionCode": .string(manifest.versionCode), "voters": .int(manifest.voters),
                "validFrom": manifest.validFrom.canonical, "validUntil": manifest.validUntil.canonical,
                "imported": .bool(!dryRun), "wasThere": .bool(again),
            ])
            return
        }
        let done = dryRun ? "is good (nothing was copied)" : again ? "was imported before" : "is imported"
        Screen.standard.out(
            """
            List \(manifest.versionCode) of station \(manifest.station) \(done): \(manifest.voters) voters.
            It may be used from \(manifest.validFrom) to \(manifest.validUntil).
            Compare the code \(manifest.versionCode) with the signed act.
            """)
    }
}
