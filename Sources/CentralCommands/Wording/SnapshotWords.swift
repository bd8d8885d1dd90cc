import ElectionModel
import Wording

/// What `dobush snapshot` says.
enum SnapshotWords: Worded {
    case group

    case makeAbstract
    case makeDiscussion
    case stationHelp
    case poolHelp
    case recoveryHelp
    case makeDryRunHelp
    case noStation(String)
    /// No list of this station was issued.
    case noSnapshot(StationId)
    /// The folder's manifest is not the one that the ledger has.
    case otherManifest(folder: String)
    /// What an interrupted run left is sealed to other keys than those that are named now.
    case writtenOtherwise(folder: String)
    case notInKeys
    case noFinalList
    case notCertified(StationId)
    /// These stations have a list already.
    case againQuestion([StationId])
    case progress(Int)
    case wouldGet(Int)
    case allHave
    case station
    case voters
    case fingers
    case versionCode
    case folder

    case verifyAbstract
    case verifyDiscussion
    case snapshotHelp
    case verifyStationHelp
    case wrongStation(String)
    case emptyLedger
    case verified(StationId, voters: Int, versionCode: String)
}
