/// What is printed.
package enum PrintKind: UInt8, Hashable, Sendable {
    /// A voter's receipt.
    case receipt = 1
    /// A ballot: nothing on it derives from the voter, the time, the unit or the job's number.
    case ballot = 2
    /// A slip for the people of the station: a self-test, a key's fingerprint.
    case slip = 3

    /// Which printer prints it.
    package var printer: PrinterName { self == .ballot ? .ballots : .slips }
}
