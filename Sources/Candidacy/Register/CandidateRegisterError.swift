package import ElectionModel
package import Wording

/// Why the register of candidates refused. Carries no personal data; each case says what to do.
package enum CandidateRegisterError: Error, Hashable, Sendable {
    /// The database belongs to another election.
    case otherElection(ElectionId)
    /// The database belongs to an election of another kind.
    case otherKind(ElectionKind)
    /// The key is not that with which the database was made.
    case wrongKey
    /// A sealed value was changed, moved to another place or made by another program. The table is named.
    case damaged(String)
    /// The election has no such contest.
    case unknownContest(ContestId)
    /// Nobody applied under this id.
    case unknownCandidacy(CandidacyId)
    /// This person's application to this contest is there already, with other words.
    case appliedDifferently(CandidacyId)
}

extension CandidateRegisterError: Fault {
    package var nature: FaultNature {
        switch self {
        case .otherElection, .otherKind, .wrongKey: .denied
        case .damaged: .unsound
        case .unknownContest, .unknownCandidacy: .missing
        case .appliedDifferently: .conflict
        }
    }
}
