/// The checks of RECORD-remote.md, section 11, that this module and those who read the whole record carry out; the raw value
/// is the number behind V.
package enum RecordCheck: Int, Sendable, CaseIterable {
    /// Version, parameters, no unknown message and no unknown field.
    case form = 1
    /// The manifest fits the definition.
    case manifest = 2
    /// Canonical encodings, no identity, exact lengths.
    case encodings = 3
    /// A reveal gives its commit.
    case commitments = 4
    /// Proofs and signatures of the key generation.
    case keyProofs = 5
    /// The election key and all that follows from it.
    case electionKey = 6
    /// The drills.
    case drills = 7
    /// The roll.
    case roll = 8
    /// Who may vote with which key on which ballot.
    case authorisations = 9
    /// Nothing occurs twice.
    case repetitions = 10
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
    /// Counter and ballot before.
    case order = 16
    /// Promises are kept.
    case inclusion = 17
    /// Ballots stand between opening and seal.
    case boxTimes = 18
    /// Openings give the ciphertexts.
    case openings = 19
    /// Voids: two signatures, each pseudonym once.
    case voids = 20
    /// The counted set.
    case counted = 21
    /// Sums over the counted set.
    case aggregates = 22
    /// Units are those of the manifest, one tally each.
    case units = 23
    /// Decryption shares: proofs and signatures.
    case shares = 24
    /// Enough shares of different trustees.
    case combination = 25
    /// The result follows from the shares.
    case result = 26
}
