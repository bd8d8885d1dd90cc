import ElectionModel
import VoterRegister

/// What is wrong with a row of a corrections file.
enum CorrectionFaultCode: Hashable, Sendable {
    /// What a voter file's row can have wrong too.
    case row(RowFaultCode)
    /// The first field is none of the four actions.
    case action
    /// No list number from 1 to 999,999.
    case listNumber
    /// None of the marks.
    case mark
    /// The field is needed for this action.
    case needed
    /// The field means nothing for this action.
    case unwanted
    /// A transfer to the station itself.
    case sameStation
    /// Nobody in the register has this PIN.
    case notInRegister
    /// The station's list does not have the voter.
    case notListed
    /// List number and PIN are not of one voter.
    case notTogether
    /// The voter who is added is on the station's list, under this number.
    case alreadyListed(Int)
    /// The voter who is added is still on another station's list, under this number.
    case listedElsewhere(StationId, Int)
}
