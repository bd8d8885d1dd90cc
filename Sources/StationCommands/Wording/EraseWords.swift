import ElectionModel
import Wording

/// `dobush-station erase`, and what the other commands say of a list that was erased.
enum EraseWords: Worded {
    case abstract
    case discussion
    case receiptHelp
    case packageHelp
    case really(station: StationId)
    case otherElection(ElectionId, kind: ElectionKind)
    case otherStation(StationId)
    case signerRevoked
    case signerOutOfTime
    case badSignature
    /// `why` is a whole sentence.
    case noPackage(folder: String, why: any Worded)
    case foreignPackage(folder: String)
    case otherPackage(folder: String)
    /// In a dry run.
    case good(station: StationId, lists: Int)
    case done(station: StationId, lists: Int)
    case actIn(path: String)
    case wasErased(station: StationId, at: Timestamp)
    /// To a command that would need the list.
    case erased(act: String)
    case begun
}
