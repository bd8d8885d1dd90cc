import Console
import Devices
import ElectionModel
import StationDesk
import Trust
import Wording

/// A combined device on the bench: driven by a command while no daemon has it.
struct UnitBench {
    let device: CombinedDevice
    let scanner: ReadyScanner
    let certificate: RoleCertificate

    /// Prepares the device that is meant.
    ///
    /// - Throws: `Complaint`; exit code 3 when none is paired.
    init(
        _ place: StationFolder, _ settings: StationSettings, unit: UnitOption, reader: ReaderOption,
        keys: HolderKeys, clock: any WallClock
    ) throws(Complaint) {
        guard let certificate = try unit.certificate(place, settings, at: clock.now()) else {
            throw Complaint(.missing, UnitWords.nonePaired)
        }
        self.certificate = certificate
        let process = ReaderProcess(path: try reader.program(), policy: try reader.policy(for: settings.kind))
        device = CombinedDevice(
            reader: process, board: unit.link(to: certificate, identity: keys.signing),
            firmware: try KeptFirmwareList(place: place, settings: settings).read(),
            wallClock: clock)
        scanner = ReadyScanner(process: process)
    }

    /// Runs the device while `body` works with it, and until its reader is closed.
    func running<Value: Sendable>(_ body: (CombinedDevice) async throws -> Value) async throws -> Value {
        let device = device
        let service = Task { await device.run() }
        do {
            let value = try await body(device)
            service.cancel()
            await service.value
            return value
        } catch {
            service.cancel()
            await service.value
            throw error
        }
    }
}
