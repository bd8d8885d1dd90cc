/// Where a published ledger is read from, file by file: a folder or a web server.
package protocol LedgerSource: Sendable {
    /// The bytes of a file.
    ///
    /// - Parameters:
    ///   - name: its place below the public folder.
    ///   - largest: the most bytes that it may have.
    /// - Throws: what kept it from being read.
    func read(_ name: String, upTo largest: Int) async throws -> [UInt8]
}
