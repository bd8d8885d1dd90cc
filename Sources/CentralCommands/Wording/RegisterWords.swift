import ElectionModel
import VoterRegister
import Wording

/// What `dobush register` says.
enum RegisterWords: Worded {
    case group

    case importAbstract
    case importDiscussion
    case fileHelp
    case errorsHelp
    case againHelp
    case importDryRunHelp
    case progress(read: Int, refused: Int)
    case imported(ImportCounts)
    case checked(ImportCounts)
    case resumed(after: Int)
    case refusedRows(file: String)
    case importedBefore
    case checkedBefore
    /// Another file has named so many of the voters since.
    case overtaken(Int)

    case abandonAbstract
    case abandonDiscussion
    case nameHelp
    case abandonDryRunHelp
    case abandonQuestion(name: String)
    case abandoned(name: String)
    case wouldAbandon(name: String)

    case listAbstract
    case listDiscussion
    case stageHelp
    case listDryRunHelp
    case stationVoters(StationId, Int)
    case wouldHave(ListStage, voters: Int)
    case listWaits(ListStage)
    case notInLists
    case finalQuestion(voters: Int)
    case formed(ListCommitment, seq: Int)
    case version(String)

    case statusAbstract
    case station
    case voters
    case list(ListCommitment)
    case unfinished(name: String)

    case verifyAbstract
    case allAsCommitted
}
