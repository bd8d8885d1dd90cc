package import ElectionModel
package import Wording

/// Why a ballot cannot be made of the candidates that are registered.
package enum SlateFault: Error, Hashable, Sendable {
    case nobody(ContestId)
    /// No register has stated the candidate's name.
    case nameMissing(application: Int)
    /// The contest's rule needs the candidate's sex, and no register has stated it.
    case sexMissing(application: Int)
    /// The file of parties does not have it.
    case unknownParty(PartyId)
}

extension SlateFault: Fault {
    package var nature: FaultNature { .missing }
}
