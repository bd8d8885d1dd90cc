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
    /// A finger was compared with the voter whom the document named, and was not enough to identify them. Nothing of the
    /// finger or its score is kept.
    case notMatched(visit: String, listNumber: Int)
    /// Two members identified the voter by document and photo.
    case fallback(visit: String, listNumber: Int, reason: FallbackReason, by: TwoMembers)
    /// Two members found that the photo shows another person.
    case photoRejected(listNumber: Int, by: TwoMembers)
    /// The list was corrected by a numbered, signed correction.
    case corrected(Correction)
    /// The count is entered and the station closed.
    case closed(papers: [CountedPaper], by: TwoMembers)

    /// What an opening states.
    package struct Opening: Hashable, Sendable {
        /// Hash of the snapshot's manifest, 64 hex digits.
        package let snapshot: String
        package let snapshotNumber: Int
        /// The number of the newest delta of the list at this moment, 0 for none.
        package let delta: Int
        /// Voters on the list with its corrections.
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
        /// How new the marks were that were looked at.
        package let marksAsOf: MarksAsOf
    }

    /// How new the list was on which a decision rests.
    package struct MarksAsOf: Hashable, Sendable {
        package let snapshot: Int
        /// The newest delta, 0 for none.
        package let delta: Int
    }

    /// What a delta, a correction of the list, states (`Docs/formats/voter-snapshot.md`).
    package struct Correction: Hashable, Sendable {
        /// 1, 2, … at a snapshot.
        package let number: Int
        /// Hash of the delta's file, 64 hex digits.
        package let hash: String
        /// Voters on the list afterwards.
        package let voters: Int
        /// Whether it revokes the key of this terminal, which then issues nothing any more.
        package let revokesTerminal: Bool
    }
}
