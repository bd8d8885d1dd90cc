package import ElectionModel
import Tabulation

/// What happened at a station, as its log keeps it: by list number, never by name.
package enum StationEvent: Hashable, Sendable {
    /// The doors opened: zero ballots issued, on this snapshot.
    case opened(Opening)
    /// A ballot of each contest may be handed to the voter. Durable before anyone is told.
    case issued(Issue)
    /// The voter has the ballots.
    case handedOver(visit: String, listNumber: Int)
    /// Ballots were given back or never handed over; the voter may be issued anew.
    case spoiled(listNumber: Int, by: TwoMembers)
    /// Somebody came whose ballots were issued already.
    case secondAttempt(listNumber: Int)
    /// Two members identified the voter by document and photo.
    case fallback(visit: String, listNumber: Int, reason: FallbackReason, by: TwoMembers)
    /// Two members found that the photo shows another person.
    case photoRejected(listNumber: Int, by: TwoMembers)
    /// The count is entered and the station closed.
    case closed(papers: [CountedPaper], by: TwoMembers)

    /// What an opening states.
    package struct Opening: Hashable, Sendable {
        /// Hash of the snapshot's manifest, 64 hex digits.
        package let snapshot: String
        package let snapshotNumber: Int
        package let voters: Int
        /// A random value that hides the log behind its published hash, 64 hex digits.
        package let salt: String
        package let by: TwoMembers
    }

    /// What an issue states.
    package struct Issue: Hashable, Sendable {
        /// The visit in which it happened.
        package let visit: String
        package let listNumber: Int
        package let basis: IdentificationBasis
        package let contests: [ContestId]
        /// The number of the snapshot whose marks were looked at.
        package let marksAsOf: Int
    }
}
