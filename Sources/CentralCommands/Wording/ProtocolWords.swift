import ElectionModel
import Tabulation
import Wording

/// What `dobush protocol` says.
enum ProtocolWords: Worded {
    case group

    case receiveAbstract
    case receiveDiscussion
    case packageHelp
    case receiptHelp
    case receiveDryRunHelp
    case noProtocols(package: String)
    /// The package has no sealed log.
    case noLog(file: String)
    case notOneStation(package: String)
    /// The station's protocol of a contest is not in its package.
    case contestMissing(ContestId, package: String)
    case doNotAddUp([(contest: String, fault: ProtocolFault)])
    case wouldReceive(Int)
    case received(Int, entries: [Int])
    case receipt(file: String)

    case listAbstract
    case there(ContestId, Int)
    case missing(ContestId, [StationId])
}
