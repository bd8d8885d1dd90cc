/// What is known of the firmware that the control board runs.
package enum FirmwareStanding: Sendable, Hashable {
    /// The board was not asked yet.
    case unknown
    /// It attested a version, and this terminal was given no list of firmware to compare it with.
    case unchecked(version: UInt32)
    /// The commission published this very firmware.
    case published(version: UInt32)
    /// The commission did not publish it.
    case unpublished(version: UInt32)
    /// The board did not attest it, or not with its key.
    case unattested
}
