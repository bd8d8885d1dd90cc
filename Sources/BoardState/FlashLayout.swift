package import DeviceWire

/// What lies where in a board's flash memory. The boot stage lies elsewhere, where no update reaches.
///
/// | from | bytes | |
/// |---|---|---|
/// | 0 | 4 KiB | what the board was given, see ``BoardProvision`` |
/// | 4 KiB | 8 KiB | two pages of the journal, see ``FlashJournal`` |
/// | 64 KiB | 160 KiB | slot A: a firmware's header, the application from byte 256 on |
/// | 224 KiB | 160 KiB | slot B |
package enum FlashLayout {
    /// Bytes that are erased together.
    package static let page = 4_096
    /// Bytes that are programmed together, once.
    package static let unit = 8
    /// Bytes of it all.
    package static let size = 384 * 1_024

    static let provision = 0..<page
    static let journal = [page, 2 * page]
    private static let slotSize = 160 * 1_024
    /// From a slot's first byte to the application's: interrupt vectors must lie on a multiple of 256.
    private static let headerRoom = 256

    /// Bytes of the longest application.
    package static let longestApplication = slotSize - headerRoom

    /// A slot's bytes.
    static func slot(_ slot: FirmwareSlot) -> Range<Int> {
        switch slot {
        case .a: 64 * 1_024..<64 * 1_024 + slotSize
        case .b: 64 * 1_024 + slotSize..<64 * 1_024 + 2 * slotSize
        }
    }

    /// Where a firmware's header lies in a slot.
    package static func header(_ slot: FirmwareSlot) -> Int { Self.slot(slot).lowerBound }

    /// Where an application of that many bytes lies in a slot.
    package static func application(_ slot: FirmwareSlot, length: Int) -> Range<Int> {
        let start = Self.slot(slot).lowerBound + headerRoom
        return start..<start + length
    }
}
