import ElectionModel
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
    /// The list and its corrections bring all revocations that there are.
    case nothingToRevoke(StationId)

    case question(StationId, Int)
    case wouldMake(DeltaFacts)
    case made(DeltaFacts)
    case madeBefore(DeltaFacts)
    case codes(Int)

    /// Faults that are told one by one.
    static let most = 20
}
