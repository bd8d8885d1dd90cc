/// Where in a ledger something was found.
struct Place: Sendable {
    /// A file, relative to the ledger's folder.
    var path: String?
    /// The number of an entry.
    var entry: Int?
    /// The number of a message within an entry that holds several, from 0.
    var message: Int?
    /// A byte of the file, from 0.
    var offset: Int?
    /// The id of a line or option of a protocol.
    var line: String?
    /// Of a ballot or tally: the contest and, behind a slash, the option or list.
    var option: String?
}
