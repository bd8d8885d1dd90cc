/// Where in a ledger something was found.
struct Place: Sendable {
    /// A file, relative to the ledger's folder.
    var path: String?
    /// The number of an entry.
    var entry: Int?
    /// A byte of the file, from 0.
    var offset: Int?
    /// The id of a line or option of a protocol.
    var line: String?
}
