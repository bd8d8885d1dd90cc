/// An open line to a control board.
package protocol BoardConnection: Sendable {
    /// The bytes that come, in order; it ends when the line is gone. For one reader.
    var incoming: AsyncStream<[UInt8]> { get }

    /// Puts bytes on the line, without waiting for them to be gone. What a dead line is given is lost.
    func send(_ bytes: [UInt8])

    /// Closes the line; ``incoming`` ends.
    func close()
}
