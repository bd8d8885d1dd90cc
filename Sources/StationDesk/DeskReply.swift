package import ElectionModel
package import Fingerprints
package import Tabulation

/// What the desk answers: codes for the page, which says them in the user's language.
package enum DeskReply: Hashable, Sendable {
    /// The doors are open; nothing has been issued.
    case opened(voters: Int)
    /// Green: identified.
    case confirmed(visit: String, listNumber: Int, basis: IdentificationBasis)
    /// A finger is wanted.
    case fingerWanted(visit: String, listNumber: Int?)
    /// The list has these candidates; a second finger or a person confirms one.
    case proposed(visit: String, candidates: [Candidate])
    /// Amber: not identified yet, and what to try next.
    case amber(visit: String, next: NextStep)
    /// Issued and on the disk: hand the ballots over.
    case issued(visit: String, listNumber: Int, contests: [ContestId])
    /// The ballots were handed over; the desk is free.
    case finished(listNumber: Int)
    /// The visit ended without a ballot; the desk is free.
    case cancelled
    /// Red: no ballot, and why.
    case refused(DeskRefusal)
    /// Ballots of this voter were issued, but nobody said that they were handed over.
    case interrupted(listNumber: Int)
    /// Ballots were spoiled; the voter may be issued anew.
    case spoiled(listNumber: Int)
    /// The list is corrected.
    case corrected(number: Int, voters: Int)
    /// The sums do not agree; the station is not closed.
    case faults([ContestFaults])
    /// Closed; the package is written.
    case closed
    /// The command does not fit the moment.
    case mistake(DeskMistake)

    /// What a person at the desk may try after a finger did not match.
    package enum NextStep: String, Sendable {
        case sameOrOtherFinger = "same-or-other-finger"
        /// The finger was read; with another one of the same person they are judged together.
        case otherFinger = "other-finger"
        /// Another finger still, or two members by document and photo.
        case twoMembers = "two-members"
        /// No more fingers are compared with this voter.
        case membersOnly = "members-only"
        case document
    }

    /// What does not add up in one contest.
    package struct ContestFaults: Hashable, Sendable {
        package let contest: ContestId
        package let faults: [ProtocolFault]
    }
}
