/// The checks of RECORD-remote.md, section 11, that cryptography decides; the raw value is the number behind V.
package enum RecordCheck: Int, Sendable {
    /// Version, parameters, no unknown message and no unknown field.
    case form = 1
    /// Canonical encodings, no identity, exact lengths.
    case encodings = 3
    /// A reveal gives its commit.
    case commitments = 4
    /// Proofs and signatures of the key generation.
    case keyProofs = 5
    /// The election key and all that follows from it.
    case electionKey = 6
    /// The identity of a ballot: its election.
    case identity = 11
    /// Selection proofs.
    case selections = 12
    /// Sum proofs.
    case sums = 13
    /// List proofs.
    case lists = 14
    /// The voter's signature.
    case signature = 15
    /// Openings give the ciphertexts.
    case openings = 19
    /// Decryption shares: proofs and signatures.
    case shares = 24
    /// Enough shares of different trustees.
    case combination = 25
    /// The result follows from the shares.
    case result = 26
}
