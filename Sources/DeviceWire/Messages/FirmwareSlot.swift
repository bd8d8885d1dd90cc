/// The two places for firmware: one runs while the other is written.
package enum FirmwareSlot: UInt8, Hashable, Sendable {
    case a = 0
    case b = 1

    /// The one that does not run when this one does.
    package var other: FirmwareSlot { self == .a ? .b : .a }
}
