/// Why the board started last.
package enum ResetCause: UInt8, Hashable, Sendable {
    case powerOn = 1
    /// The supply's voltage fell too low.
    case brownOut = 2
    /// The program hung for longer than the watchdog allows.
    case watchdog = 3
    /// A host asked for it.
    case restart = 4
    /// A fault of the processor or of the program.
    case fault = 5
}
