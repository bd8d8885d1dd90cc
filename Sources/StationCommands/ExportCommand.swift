import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust

/// Writes the closing package from the station's log.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the protocols and the sealed log of a closed station.",
        discussion: """
            Writes public/protocol-….json, one a contest, and sealed/log.sealed, which only the commission can open. \
            The daemon need not run. It may be repeated, for example when the first stick is lost.

            Example:
              dobush-station export --folder /srv/1201 --to /media/stick/1201-closing
            """)

    @OptionGroup var folder: FolderOption
    @Option(help: ArgumentHelp("Where to write.", valueName: "folder"))
    var to: String
    @OptionGroup var passphrase: PassphraseOption
    @Flag(help: "Check everything, write nothing.") var dryRun = false
    @Flag(help: "Print the result as JSON.") var json = false

    func run() async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note("Warning: \(warning).") }
        let place = folder.station
        let settings = try place.readSettings()
        let export = StationExport(
            place: place, settings: settings,
            keys: try place.openKeys(try passphrase.known(for: StationFolder.keyName), kind: settings.kind),
            clock: SystemClock())
        let package = try await export.package()
        if !dryRun { try package.write(to: to) }
        if json {
            Screen.standard.out([
                "format": "dobush export v1", "station": settings.station.canonical, "to": .string(to),
                "protocols": .int(package.submissions.count), "logBytes": .int(package.sealedLog.count),
                "written": .bool(!dryRun),
            ])
        } else {
            let done = dryRun ? "is complete (nothing was written)" : "is written to \(to)"
            Screen.standard.out(
                "The package of station \(settings.station) \(done): protocols of \(package.submissions.count) contests "
                    + "and the sealed log.")
        }
    }
}
