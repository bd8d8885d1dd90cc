import BoardState
import DeviceWire
import Glibc
package import Sodium

/// The flash memory of a simulated board as its maker hands it out: keys, a journal, firmware in slot A.
package struct FlashPicture: Sendable {
    /// The bytes, from the first page on; the seed of the simulated generator lies behind the last page.
    package let bytes: [UInt8]
    /// The size of the file that holds it: all of the memory that the emulator takes for it, in bytes.
    package static let fileSize = 16 * 1_024 * 1_024

    /// Makes a board.
    ///
    /// - Parameters:
    ///   - seed: of the board's Ed25519 key, 32 bytes.
    ///   - publisher: signs the firmware, and all that the board will take.
    ///   - hosts: may open a session, at most four.
    ///   - persons: two of them may serve the board, at most four.
    ///   - application: the firmware, `control-board.bin`.
    ///   - version: what its header says, and the lowest that the board takes.
    ///   - update: the version of an update with the same application that came already, and has its first start next.
    ///   - entropy: unpredictable bytes, 32.
    /// - Throws: ``BoardSimulatorFault/picture`` when something does not fit.
    package init(
        seed: [UInt8], publisher: SigningKey, hosts: [VerifyingKey], persons: [VerifyingKey], application: [UInt8],
        version: UInt32, update: UInt32? = nil, entropy: [UInt8]
    ) throws(BoardSimulatorFault) {
        guard application.count <= FlashLayout.longestApplication, seed.count == 32, entropy.count == 32,
            hosts.count <= BoardProvision.mostKeys, persons.count <= BoardProvision.mostKeys
        else { throw .picture }
        let memory = PictureMemory()
        var journal = FlashJournal(memory)
        do throws(FlashFault) {
            let page = BoardProvision.page(
                seed: seed, publisher: publisher.verifyingKey, hosts: hosts, persons: persons)
            try memory.program(page.span, at: 0)
            try journal.set(.boot, BootState(lowestVersion: version).bytes)
            try journal.set(.service, ServiceState(isTampered: false, services: 0, hosts: hosts).bytes)
        } catch {
            throw .picture
        }
        // Firmware comes into a slot as an update does, from the other one.
        try Self.put(application, version, from: .b, memory, &journal, publisher)
        let running = RunningFirmware(version: version, slot: .a, isOnTrial: true)
        guard FirmwareUpdate(memory, running: running).confirm(&journal) == nil else { throw .picture }
        if let update { try Self.put(application, update, from: .a, memory, &journal, publisher) }
        bytes = memory.bytes + entropy
    }

    /// Makes it the flash memory of the board that has this folder.
    ///
    /// - Throws: ``BoardSimulatorFault/file``, also when the folder has one.
    package func write(toFolder folder: String) throws(BoardSimulatorFault) {
        let file = open("\(folder)/flash", O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw .file }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .file }
            rest = rest.dropFirst(count)
        }
        guard ftruncate(file, off_t(Self.fileSize)) == 0 else { throw .file }
    }

    private static func put(
        _ application: [UInt8], _ version: UInt32, from slot: FirmwareSlot, _ memory: PictureMemory,
        _ journal: inout FlashJournal<PictureMemory>, _ publisher: SigningKey
    ) throws(BoardSimulatorFault) {
        let running = RunningFirmware(version: 0, slot: slot, isOnTrial: false)
        var update = FirmwareUpdate(memory, running: running)
        guard let header = try? FirmwareHeader(signing: application, version: version, by: publisher),
            update.begin(header.bytes.span, &journal, publisher: publisher.verifyingKey) == nil,
            update.add(application.span, at: 0) == nil, update.finish(&journal) == nil
        else { throw .picture }
    }
}
