package import DeviceWire
import Sodium

/// Firmware in a slot that may be started: its header is the publisher's, its bytes are those that were signed.
package struct StoredFirmware: Sendable {
    package let slot: FirmwareSlot
    package let header: FirmwareHeader

    /// Checks what lies in a slot.
    ///
    /// - Returns: `nil` when it is nothing, not the publisher's, older than `lowest`, or another than was signed.
    init?(_ slot: FirmwareSlot, _ flash: some FlashMemory, publisher: VerifyingKey, lowest: UInt32) {
        let start = FlashLayout.header(slot)
        let found = flash.withBytes(start..<start + FirmwareHeader.size) { try? FirmwareHeader($0) }
        guard let found, found.version >= lowest, found.length <= FlashLayout.longestApplication,
            found.isSigned(by: publisher)
        else { return nil }
        let measured = flash.withBytes(FlashLayout.application(slot, length: Int(found.length))) {
            BLAKE2b.hash($0)
        }
        guard measured == found.measurement else { return nil }
        self.slot = slot
        header = found
    }

    /// Where the application lies in the flash memory.
    package var application: Range<Int> { FlashLayout.application(slot, length: Int(header.length)) }
}
