/// What names a file in `blobs/sha256/`.
struct BlobReference: Hashable, Sendable {
    /// No document of the record is longer, in bytes.
    static let byteLimit = 16_777_216

    let hash: Digest
    /// The number of bytes.
    let size: Int64

    /// Where the file lies in the ledger's folder.
    var path: String { "blobs/sha256/" + hash.hex }
}
