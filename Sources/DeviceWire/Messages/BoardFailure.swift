/// Why a board did not do what it was asked.
package enum BoardFailure: UInt8, Error, Hashable, Sendable, CaseIterable {
    /// The command's kind is not known to this firmware.
    case unknownCommand = 1
    /// Its fields or its body cannot be read.
    case malformed = 2
    /// Something of this kind is under way.
    case busy = 3
    /// Nothing of this kind is under way, or not this one, or the piece is not the next.
    case outOfOrder = 4
    /// A job of this number was there before.
    case jobRepeated = 5
    /// The module does not answer.
    case absent = 6
    case paperOut = 7
    case coverOpen = 8
    case jammed = 9
    /// Too hot to print.
    case overheated = 10
    /// By the account no blank ballot is left.
    case stockEmpty = 11
    /// A permit that two persons did not sign, or not for this.
    case permitRefused = 12
    /// No more hosts fit, or the host is not there.
    case hostRefused = 13
    /// The firmware is not signed by its publisher, or not what was signed.
    case firmwareRefused = 14
    /// The firmware is older than allowed.
    case rollback = 15
    /// The flash memory cannot be written.
    case flash = 16
    /// The case was opened: the module serves nobody until two persons served the unit.
    case tampered = 17
}
