package import ElectionModel
package import Wording

/// Why a statement is not looked at as a protocol of this election.
package enum IntakeRefusal: Error, Equatable, Sendable {
    /// It is a statement of another type.
    case noProtocol
    /// The election has no such contest.
    case otherContest(ContestId)
}

extension IntakeRefusal: Fault {
    package var nature: FaultNature { .misuse }
}
