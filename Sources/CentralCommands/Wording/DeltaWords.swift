import ElectionModel
import VoterSnapshot
import Wording

/// What `dobush snapshot delta` says.
enum DeltaWords: Worded {
    case abstract
    case discussion
    case stationHelp
    case fileHelp
    case revocationsOnlyHelp
    case qrHelp
    case dryRunHelp

    case noCorrections
    case otherHead
    case noRows
    case tooManyRows(most: Int)
    case notTaken([CorrectionFault])
    case notNow
    case openingKeyNeeded(StationId)
    /// A delta or its record is not the one that the ledger announced.
    case otherDelta(number: Int, folder: String)
    case recordDamaged(file: String)
    /// An interrupted run has written other corrections.
    case otherPending(number: Int, folder: String)
    case tooManyCodes(most: Int)

    case question(StationId, Int)
    case wouldMake(DeltaStatement)
    case made(DeltaStatement)
    case madeBefore(DeltaStatement)
    case codes(Int)

    /// Faults that are told one by one.
    static let most = 20
}
