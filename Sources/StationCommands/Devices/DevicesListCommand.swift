import ArgumentParser
import CommandBase
import Console
import ElectionModel
import StationDesk
import Trust
import Wording

/// Shows the devices of a station and whether they are accepted now.
struct DevicesListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("list", DeviceWords.listAbstract, discussion: DeviceWords.listDiscussion)
    }

    @OptionGroup var folder: FolderOption
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        let devices = try PairedDevices(place: place, settings: settings).all(at: SystemClock().now())
        Answer(json: json).give(
            "station-devices",
            [
                "station": settings.station.canonical,
                "devices": .array(
                    devices.map { device in
                        var members: [String: CanonicalValue] = [
                            "device": .string(device.name), "standing": .string(device.standing.code),
                            "keyId": device.certificate.map { .string($0.keyId.description) } ?? .null,
                        ]
                        if case .revoked(let reason) = device.standing { members["reason"] = .string(reason.rawValue) }
                        return .object(members)
                    }),
            ]
        ) { () -> [String] in
            guard !devices.isEmpty else { return [DeviceWords.none.text] }
            var table = TextTable([DeviceWords.device, DeviceWords.key, DeviceWords.standing])
            for device in devices {
                table.add([device.name, device.certificate?.keyId.description ?? "—", device.standing.text])
            }
            return table.lines()
        }
    }
}
