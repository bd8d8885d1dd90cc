import ElectionModel
import Wording

/// What `dobush tabulate` says.
enum TabulateWords: Worded {
    case abstract
    case discussion
    case publishHelp
    case dryRunHelp
    /// Ten stations at most are named.
    case protocolsMissing([StationId])
    case question
    case wouldPublish
    case votes
    case share
    case title(LocalizedText, protocols: Int, complete: Bool)
}
