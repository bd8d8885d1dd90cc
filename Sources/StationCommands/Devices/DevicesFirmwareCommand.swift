import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import StationDesk

/// Takes the commission's list of firmware that units may run.
struct DevicesFirmwareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("firmware", UnitWords.firmwareAbstract, discussion: UnitWords.firmwareDiscussion)
    }

    @Argument(help: .words(UnitWords.firmwareListHelp, value: ValueName.file), completion: .file()) var list: String
    @OptionGroup var folder: FolderOption
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        let taken = try KeptFirmwareList(place: place, settings: settings).take(list, isDryRun: dryRun)
        Answer(json: json).give(
            "station-firmware-list",
            [
                "station": settings.station.canonical,
                "versions": .array(taken.list.entries.map { .int(Int($0.version)) }), "wasKept": .bool(taken.wasKept),
                "written": .bool(!dryRun && !taken.wasKept),
            ]
        ) {
            [
                taken.wasKept
                    ? UnitWords.firmwareWasKept
                    : dryRun
                        ? .firmwareAcceptable(count: taken.list.entries.count)
                        : .firmwareKept(count: taken.list.entries.count)
            ]
        }
    }
}
