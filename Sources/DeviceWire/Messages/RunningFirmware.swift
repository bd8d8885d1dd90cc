/// Which firmware runs, as the boot stage measured it.
package struct RunningFirmware: Hashable, Sendable {
    package let version: UInt32
    package let slot: FirmwareSlot
    /// Whether it still awaits ``BoardCommand/confirmFirmware``.
    package let isOnTrial: Bool

    package init(version: UInt32, slot: FirmwareSlot, isOnTrial: Bool) {
        self.version = version
        self.slot = slot
        self.isOnTrial = isOnTrial
    }
}
