import Wording

/// `dobush-station identify`: its help and its questions.
enum IdentifyWords: Worded {
    case abstract
    case discussion
    case fingerOnlyHelp
    case unitHelp
    case secondsHelp
    case secondsRange
    case pin
    case badPin
    case afterFinger
    case afterProposal
    case afterIdentification
    case afterIssue
    case whichReason(most: Int)
}
