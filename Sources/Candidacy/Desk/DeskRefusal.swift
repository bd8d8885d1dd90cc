package import ElectionModel
package import Wording

/// Why the desk did not do what a member wanted. The candidacy is unchanged.
package enum DeskRefusal: Error, Hashable, Sendable {
    /// The member's certificate does not allow it.
    case notYourDuty(ClerkDuty)
    /// The member's certificate ran out, or is of another election.
    case clerkNotValid(MemberId)
    /// This member proposed it; another one has to confirm it.
    case sameMember
    /// Another deed waits for a second member.
    case otherProposal(CandidacyDeed)
    /// Nothing waits for a second member.
    case noProposal
    /// The one who should take the place does not stand in this contest for the same place.
    case otherPlace(CandidacyId)
    /// No form was approved for this paper.
    case noForm(PaperKind, SourceId?)
    case unknownPaper(PaperNumber)
}

extension DeskRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .notYourDuty, .clerkNotValid: .denied
        case .sameMember, .otherProposal, .noProposal, .otherPlace: .conflict
        case .noForm, .unknownPaper: .missing
        }
    }
}
