package import Wording

/// Why a file is no firmware that could be sent to a unit.
package enum FirmwareImageFault: Error, Hashable, Sendable {
    /// It does not begin with a firmware's header.
    case noFirmware
    /// Its bytes are not those that the header is about.
    case damaged
}

extension FirmwareImageFault: Fault {
    package var nature: FaultNature { .unsound }
}
