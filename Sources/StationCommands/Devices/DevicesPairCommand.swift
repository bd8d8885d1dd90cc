import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import StationDesk
import Trust
import Wording

/// Lets a station accept a device.
struct DevicesPairCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("pair", DeviceWords.pairAbstract, discussion: DeviceWords.pairDiscussion)
    }

    @Argument(help: .words(DeviceWords.certificateHelp, value: ValueName.file), completion: .file())
    var certificate: String
    @OptionGroup var folder: FolderOption
    @Flag(help: .words(UnitWords.proveHelp)) var prove = false
    @OptionGroup var unit: BoardOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    func run() async throws {
        let place = folder.station
        let settings = try place.readSettings()
        let known: RoleCertificate = try place.read(certificate)
        let devices = PairedDevices(place: place, settings: settings)
        let clock = SystemClock()
        // First as a trial: nothing is kept of a device that does not prove itself.
        if prove {
            _ = try devices.pair(known, at: clock.now(), isDryRun: true)
            try await proveUnit(known, place, settings, clock)
        }
        let wasPaired = try devices.pair(known, at: clock.now(), isDryRun: dryRun)
        Answer(json: json).give(
            "station-device",
            [
                "station": settings.station.canonical, "device": .string(known.subject),
                "keyId": .string(known.keyId.description), "notAfter": known.notAfter.canonical,
                "wasPaired": .bool(wasPaired), "written": .bool(!dryRun && !wasPaired),
                "proved": .bool(prove),
            ]
        ) {
            [
                wasPaired
                    ? DeviceWords.wasPaired(name: known.subject)
                    : dryRun ? .acceptable(name: known.subject) : .paired(name: known.subject, until: known.notAfter)
            ]
        }
    }

    /// How long a unit may take to answer.
    private static let patience = Duration.seconds(10)

    /// A session with the unit: both hold the keys that the other was given. Its clock is set too.
    private func proveUnit(
        _ known: RoleCertificate, _ place: StationFolder, _ settings: StationSettings, _ clock: SystemClock
    ) async throws {
        let keys = try place.openKeys(
            try passphrase.known(for: StationWords.terminalKey, asking: asking.asking), kind: settings.kind)
        let link = unit.link(to: known, identity: keys.signing)
        let service = Task { await link.run() }
        defer { service.cancel() }
        guard await link.waitUntilOpen(within: Self.patience) else {
            switch await link.state.presence {
            case .refused: throw Complaint(.denied, DeviceTrouble.terminalRefused)
            case .foreign: throw Complaint(.denied, DeviceTrouble.foreignBoard)
            case .connecting, .open, .absent: throw Complaint(.missing, DeviceTrouble.boardAbsent)
            }
        }
        try await link.setClock(clock.now())
        Screen.standard.note(UnitWords.proved(name: known.subject))
    }
}
