import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust

/// Lets a station accept a device.
struct DevicesPairCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("pair", DeviceWords.pairAbstract, discussion: DeviceWords.pairDiscussion)
    }

    @Argument(help: .words(DeviceWords.certificateHelp, value: ValueName.file), completion: .file())
    var certificate: String
    @OptionGroup var folder: FolderOption
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        let known: RoleCertificate = try place.read(certificate)
        let wasPaired = try PairedDevices(place: place, settings: settings).pair(
            known, at: SystemClock().now(), isDryRun: dryRun)
        Answer(json: json).give(
            "station-device",
            [
                "station": settings.station.canonical, "device": .string(known.subject),
                "keyId": .string(known.keyId.description), "notAfter": known.notAfter.canonical,
                "wasPaired": .bool(wasPaired), "written": .bool(!dryRun && !wasPaired),
            ]
        ) {
            [
                wasPaired
                    ? DeviceWords.wasPaired(name: known.subject)
                    : dryRun ? .acceptable(name: known.subject) : .paired(name: known.subject, until: known.notAfter)
            ]
        }
    }
}
