import BoardState
import DeviceWire
import Sodium
import TestSupport

/// A board's memory with firmware 3 in slot A, as it came from its maker.
final class SampleBoard {
    static let publisher = key(0x51)
    static let stranger = key(0x52)
    static let persons = [key(0x61), key(0x62)]
    static let host = key(0x71)
    static let identity: [UInt8] = [UInt8](repeating: 0x41, count: 32)

    let flash: CutFlash
    var journal: FlashJournal<CutFlash>

    static func key(_ byte: UInt8) -> SigningKey {
        guard let key = try? SigningKey(seed: SecretBytes([UInt8](repeating: byte, count: 32))) else {
            preconditionFailure("32 bytes make a key")
        }
        return key
    }

    init(seed: UInt64) throws {
        let flash = CutFlash(seed: seed)
        let page = BoardProvision.page(
            seed: Self.identity, publisher: Self.publisher.verifyingKey, hosts: [Self.host.verifyingKey],
            persons: Self.persons.map(\.verifyingKey))
        flash.put(page, at: 0)
        var journal = FlashJournal(flash)
        try journal.set(.boot, BootState(lowestVersion: 2).bytes)
        self.flash = flash
        self.journal = journal
        try put(Self.application(3), version: 3, in: .a)
    }

    /// An application that is no multiple of anything.
    static func application(_ version: UInt32) -> [UInt8] {
        SeededRandom(seed: UInt64(version)).bytes(5_003)
    }

    /// Puts firmware into a slot, as whoever has the board on their bench does.
    func put(_ application: [UInt8], version: UInt32, in slot: FirmwareSlot, by key: SigningKey = publisher) throws {
        let header = try FirmwareHeader(signing: application, version: version, by: key)
        let place = FlashLayout.application(slot, length: application.count).lowerBound
        flash.put(header.bytes, at: place - 256)
        flash.put(application, at: place)
    }

    /// The board starts: it forgets all that is not in its memory.
    func start() -> BootChoice? {
        journal = FlashJournal(flash)
        return BootChoice(flash, &journal, publisher: Self.publisher.verifyingKey)
    }

    /// Sends an update to what runs, in pieces as a host does.
    func update(_ choice: BootChoice, to version: UInt32) throws -> BoardFailure? {
        var update = FirmwareUpdate(flash, running: choice.handoff(.powerOn).firmware)
        let application = Self.application(version)
        let header = try FirmwareHeader(signing: application, version: version, by: Self.publisher)
        if let failure = update.begin(
            header.bytes.span, &journal, publisher: Self.publisher.verifyingKey)
        {
            return failure
        }
        for start in stride(from: 0, to: application.count, by: 960) {
            let piece = Array(application[start..<min(start + 960, application.count)])
            if let failure = update.add(piece.span, at: UInt32(start)) { return failure }
        }
        return update.finish(&journal)
    }

    func confirm(_ choice: BootChoice) -> BoardFailure? {
        FirmwareUpdate(flash, running: choice.handoff(.powerOn).firmware).confirm(&journal)
    }
}
