import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust
import Wording

/// Ends a station's acceptance of a device.
struct DevicesUnpairCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("unpair", UnitWords.unpairAbstract, discussion: UnitWords.unpairDiscussion)
    }

    @Argument(help: .words(UnitWords.deviceHelp, value: ValueName.name)) var device: String
    @OptionGroup var folder: FolderOption
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        guard TerminalId(rawValue: device) != nil,
            try PairedDevices(place: place, settings: settings).unpair(
                device, at: SystemClock().now(), isDryRun: dryRun)
        else { throw Complaint(.missing, UnitWords.notPaired(name: device)) }
        Answer(json: json).give(
            "station-device-unpaired",
            ["station": settings.station.canonical, "device": .string(device), "written": .bool(!dryRun)]
        ) { [dryRun ? UnitWords.wouldUnpair(name: device) : .unpaired(name: device)] }
    }
}
