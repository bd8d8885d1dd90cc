/// Where a control board is: a way to its line, which may be unplugged and plugged in again.
package protocol BoardLine: Sendable {
    /// Opens the line anew.
    ///
    /// - Throws: ``BoardLineFault``.
    func connect() async throws(BoardLineFault) -> any BoardConnection
}
