/// Where a ledger's files are read from.
package protocol LedgerSource: AnyObject, Sendable {
    /// The whole content of a file.
    ///
    /// - Parameters:
    ///   - path: relative to the ledger, with `/` between names.
    ///   - limit: the most bytes that it may have.
    /// - Throws: `FileProblem` when it is missing, too long, no regular file, or a link stands on the way.
    func read(_ path: String, atMost limit: Int) throws(FileProblem) -> [UInt8]

    /// The names in a folder, in no order, without those that begin with a dot; nil when there is none at that path.
    func names(in path: String) throws(FileProblem) -> [String]?

    /// Says which files will be read next, so that they can be fetched together.
    func expect(_ paths: [String])
}
