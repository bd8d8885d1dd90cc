/// Why there is no simulated board.
package enum BoardSimulatorFault: Error, Hashable, Sendable {
    /// More keys or a longer application than fit.
    case picture
    /// A file cannot be read or written.
    case file
    /// The emulator does not start.
    case emulator
    /// The emulator opens no such line.
    case line
}
