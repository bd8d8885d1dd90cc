/// The two places for firmware: one runs while the other is written.
package enum FirmwareSlot: UInt8, Hashable, Sendable {
    case a = 0
    case b = 1
}
