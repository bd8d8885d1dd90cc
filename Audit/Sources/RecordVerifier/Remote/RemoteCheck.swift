/// A check of RECORD-remote.md, section 11; the raw value is the number behind V.
package enum RemoteCheck: Int, Sendable {
    /// Version, parameters, no unknown message and no unknown field.
    case form = 1
    /// Canonical encodings, no identity, exact lengths.
    case encodings = 3
    /// The election that a ballot is bound to.
    case identity = 11
    /// Selection proofs.
    case selections = 12
    /// Sum proofs.
    case sums = 13
    /// List proofs.
    case lists = 14
    /// The voter's signature.
    case signature = 15
}
