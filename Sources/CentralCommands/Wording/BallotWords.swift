import ElectionModel
import Wording

/// What `dobush ballot` says.
enum BallotWords: Worded {
    case group
    case groupDiscussion
    case noContest(String)
    case option
    case name
    case question([ContestId])
    case published(entry: Int)
    case wouldPublish

    case defineAbstract
    case defineDiscussion
    case contestHelp
    case nobodyRegistered
    case badParties(file: String)

    case drawAbstract
    case drawDiscussion
    case drawContestHelp
    case seedFileHelp
    case seedQuestion
    case seedAgain
    case seedsDiffer
    case badSeed
    case notDefined(ContestId)

    case proofAbstract
    case proofDiscussion
    case outHelp
    case proofContestHelp
    case sheetHelp
    case nothingDefined
    case proofWritten(file: String)
}
