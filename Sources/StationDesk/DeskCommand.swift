package import ElectionModel
package import Fingerprints
package import VoterSnapshot

/// What the desk is told: by the operator, or by the reader and the matcher. Members' codes are checked before.
package enum DeskCommand: Sendable {
    /// What the station's list says about the person whose document was read.
    package enum LookUp: Sendable {
        case found(listNumber: Int, mark: VoterMark?)
        /// A correction took the voter off the list.
        case removed(listNumber: Int)
        /// A correction moved the voter to another station.
        case transferred(listNumber: Int, to: StationId)
        case notListed
    }

    /// What came of a finger on the reader.
    package enum Evidence: Sendable {
        /// A finger against all templates of the voter whom the document named.
        case compared(FingerReading)
        /// Voters of the list with their scores, best first.
        case searched([Candidate])
        /// No usable template.
        case unusable
        /// The reader does not work.
        case readerFailed
    }

    case open(StationEvent.Opening, codeFits: Bool)
    case begin(visit: String, LookUp)
    case beginWithFinger(visit: String)
    case finger(visit: String, Evidence, marks: [Int: VoterMark])
    /// `mark` is what the list says about the voter whom the member chose.
    case confirm(visit: String, listNumber: Int, mark: VoterMark?, by: MemberId)
    case fallback(visit: String, reason: FallbackReason, by: TwoMembers)
    case rejectPhoto(visit: String, by: TwoMembers)
    case issue(visit: String)
    case handedOver(visit: String)
    /// After an interruption: the voter has the ballots, or they are spoiled.
    case settle(listNumber: Int, handedOver: Bool, by: TwoMembers)
    case spoil(listNumber: Int, by: TwoMembers)
    case cancel(visit: String)
    /// The next correction of the list was verified and is on the disk; it counts from its event on.
    case correct(StationEvent.Correction)
    case close([CountedPaper], by: TwoMembers)
}
