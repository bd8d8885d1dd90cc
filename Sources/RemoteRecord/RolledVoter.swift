import BallotCrypto
import ElectionModel
import Sodium

/// A pseudonym of the roll, and what became of it.
struct RolledVoter: Sendable {
    /// Whose style and units it has.
    let district: DistrictId
    /// vk of the newest authorisation.
    var key: VerifyingKey?
    /// How many authorisations there are.
    var sessions = 0
    /// How many ballots there are, whatever became of them.
    var ballots = 0
    /// The tracker of the newest ballot.
    var last = Digest.zero
    /// The cast ballot with the highest counter.
    var counted: (counter: Int, tracker: Digest)?
    /// Whether a paper ballot was given instead.
    var isVoid = false
}
