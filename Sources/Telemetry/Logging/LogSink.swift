/// Where lines go.
package protocol LogSink: Sendable {
    /// Takes a line, its newline included, without waiting and without failing.
    ///
    /// - Returns: `false` when the line could not be taken; the caller counts it as lost.
    func write(_ line: [UInt8]) -> Bool
}
