import ArgumentParser
import CommandBase
import Console
import Devices
import ElectionModel
import Files
import Glibc
import StationDesk
import Trust
import Wording

/// Gives a unit another firmware.
struct DevicesUpdateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("update", UnitWords.updateAbstract, discussion: UnitWords.updateDiscussion)
    }

    @Argument(help: .words(UnitWords.imageHelp, value: ValueName.file), completion: .file()) var image: String
    @OptionGroup var folder: FolderOption
    @OptionGroup var unit: UnitOption
    @OptionGroup var reader: ReaderOption
    @OptionGroup var passphrase: PassphraseOption
    @OptionGroup var asking: AskingOptions
    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false
    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    /// How long a unit may take to answer.
    private static let patience = Duration.seconds(10)
    private static let largestFile = FirmwareImage.largestApplication + 1_024

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let place = folder.station
        let settings = try place.readSettings()
        let firmware = try FirmwareImage(try DurableFile.read(image, limit: Self.largestFile))
        if let list = try KeptFirmwareList(place: place, settings: settings).read(), !list.names(firmware) {
            throw Complaint(.denied, UnitWords.imageNotOnList(version: firmware.version))
        }
        guard !dryRun else { return give(firmware, device: unit.device, updated: false) }
        let lock = try place.locked()
        let keys = try place.openKeys(
            try passphrase.known(for: StationWords.terminalKey, asking: asking.asking), kind: settings.kind)
        let bench = try UnitBench(
            place, settings, unit: unit, reader: reader, keys: keys, clock: SystemClock())
        let screen = Screen.standard
        let stays = try await bench.running { device in
            guard await device.board.waitUntilOpen(within: Self.patience) else { throw BoardFault.notConnected }
            return try await device.board.update(firmware) { sent, all in
                screen.progress(UnitWords.sending(percent: sent * 100 / max(1, all)))
            }
        }
        screen.endProgress()
        withExtendedLifetime(lock) {}
        guard stays else { throw Complaint(.failed, UnitWords.wentBack(version: firmware.version)) }
        give(firmware, device: bench.certificate.subject, updated: true)
    }

    private func give(_ firmware: FirmwareImage, device: String?, updated: Bool) {
        Answer(json: json).give(
            "device-update",
            [
                "device": device.map { .string($0) } ?? .null, "version": .int(firmware.version),
                "bytes": .int(firmware.size), "updated": .bool(updated),
            ]
        ) {
            [updated ? UnitWords.updated(version: firmware.version) : .imageGood(version: firmware.version)]
        }
    }
}
