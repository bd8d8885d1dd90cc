import ElectionModel
import Tabulation
import Wording

/// What `dobush protocol` says.
enum ProtocolWords: Worded {
    case group

    case receiveAbstract
    case receiveDiscussion
    case packageHelp
    case receiveDryRunHelp
    case noProtocols(package: String)
    case doNotAddUp([(contest: String, fault: ProtocolFault)])
    case wouldReceive(Int)
    case received(Int, entries: [Int])

    case listAbstract
    case there(ContestId, Int)
    case missing(ContestId, [StationId])
}
