import Files

/// A published ledger in a folder.
package struct FolderSource: LedgerSource {
    private let path: String

    /// - Parameter path: the public folder.
    package init(path: String) { self.path = path }

    package func read(_ name: String, upTo largest: Int) async throws -> [UInt8] {
        try DurableFile.read("\(path)/\(name)", limit: largest)
    }
}
