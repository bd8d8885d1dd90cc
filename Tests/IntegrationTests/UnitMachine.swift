import BoardSimulator
import DeviceWire
import Devices
import ElectionModel
import Foundation
import Sodium
import TestSupport
import Trust

/// The station's side of a unit whose control board is the firmware's binary in QEMU; its fingerprint reader does not start.
final class UnitMachine {
    static let version: UInt32 = 5

    let device: CombinedDevice
    private(set) var modules: SimulatedModules
    private let folder = TemporaryFolder()
    private var emulator: SimulatedBoard
    private let service: Task<Void, Never>

    var board: ControlBoardLink { device.board }

    /// Switches a unit on, and waits for its first session.
    ///
    /// - Parameters:
    ///   - seed: what its keys come from.
    ///   - isKnown: whether the board was given the terminal's key.
    ///   - isPublished: whether the station's list names the firmware that it runs.
    init(seed: UInt64, isKnown: Bool = true, isPublished: Bool = true) throws {
        let random = SeededRandom(seed: seed)
        func key() throws -> SigningKey { try SigningKey(seed: SecretBytes(random.bytes(32))) }
        let boardSeed = random.bytes(32)
        let (host, stranger) = (try key(), try key())
        let publisher = try key()
        let application = try ControlBoardMachine.application
        try FlashPicture(
            seed: boardSeed, publisher: publisher, hosts: [isKnown ? host.verifyingKey : stranger.verifyingKey],
            persons: [try key().verifyingKey, try key().verifyingKey], application: application,
            version: Self.version, entropy: RandomBytes.make(32)
        ).write(toFolder: folder.path)
        emulator = try SimulatedBoard(firmware: ControlBoardMachine.firmware, folder: folder.path)
        modules = try SimulatedModules(emulator)
        let board = try SigningKey(seed: SecretBytes(boardSeed)).verifyingKey
        device = CombinedDevice(
            reader: ReaderProcess(path: "/nonexistent/dobush-reader", policy: .production),
            board: ControlBoardLink(
                line: LocalBoardLine(path: emulator.path(of: .host)), identity: host, board: board,
                random: SystemRandom()),
            firmware: try Self.list(of: isPublished ? application : [0]), wallClock: SystemClock())
        let device = device
        service = Task { await device.run() }
    }

    deinit {
        service.cancel()
        modules.end()
    }

    private static func list(of application: [UInt8]) throws -> FirmwareList? {
        let key = try SampleElection.key(10)
        return FirmwareList(
            of: [.init(version: version, measurement: try BLAKE2b.hash(application, count: 64))],
            time: SampleElection.start,
            certificate: try SampleElection().certificate(.commission, "commission", key: key.verifyingKey), key: key)
    }

    /// The first health of such a kind.
    func health(where isWanted: @escaping @Sendable (DeviceHealth) -> Bool) async throws -> DeviceHealth {
        let device = device
        return try await withThrowingTaskGroup(of: DeviceHealth?.self) { group in
            group.addTask {
                for await health in await device.healthChanges() where isWanted(health) { return health }
                return nil
            }
            group.addTask {
                try await Task.sleep(for: .seconds(60))
                return nil
            }
            defer { group.cancelAll() }
            guard let health = try await group.next() ?? nil else {
                throw ControlBoardMachine.Fault(description: "the health stays \(await device.health)")
            }
            return health
        }
    }

    /// Tells the board what its input expander would tell it.
    func expand(_ signals: String...) throws { try emulator.expand(signals) }

    /// Takes the power away, at once.
    func cutPower() {
        modules.end()
        emulator.powerOff()
    }

    /// Gives the power back.
    func restorePower() throws {
        emulator = try SimulatedBoard(firmware: ControlBoardMachine.firmware, folder: folder.path)
        modules = try SimulatedModules(emulator)
    }
}
