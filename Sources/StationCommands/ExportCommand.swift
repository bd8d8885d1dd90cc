import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust

/// Writes the closing package from the station's log.
struct ExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("export", ExportWords.abstract, discussion: ExportWords.discussion)
    }

    @OptionGroup var folder: FolderOption
    @Option(help: .words(ExportWords.toHelp, value: ValueName.folder), completion: .directory)
    var to: String
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        for warning in StationDaemon.hardened() { Screen.standard.note(warning) }
        let place = folder.station
        let settings = try place.readSettings()
        try place.checkNotErased()
        let phrase = try passphrase.known(for: StationWords.terminalKey, asking: asking.asking)
        let export = StationExport(
            place: place, settings: settings, keys: try place.openKeys(phrase, kind: settings.kind),
            clock: SystemClock())
        let package = try await export.package()
        if !dryRun { try package.write(to: to) }
        let protocols = package.submissions.count
        Answer(json: json).give(
            "station-export",
            [
                "station": settings.station.canonical, "to": .string(to), "protocols": .int(protocols),
                "logBytes": .int(package.sealedLog.count), "written": .bool(!dryRun),
            ]
        ) {
            dryRun
                ? [ExportWords.complete(station: settings.station, protocols: protocols)]
                : [ExportWords.written(station: settings.station, protocols: protocols, folder: to)]
        }
    }
}
