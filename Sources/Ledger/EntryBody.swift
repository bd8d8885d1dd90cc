package import ElectionModel

/// What an entry says: in the entry itself, or in a file beside the ledger when it is long.
package enum EntryBody: Sendable, Equatable {
    case inline(CanonicalValue)
    /// SHA-256 in hex and the number of bytes of `blobs/sha256/<hash>`.
    case blob(sha256: String, size: Int)
}
