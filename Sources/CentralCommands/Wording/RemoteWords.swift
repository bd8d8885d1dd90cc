import Wording

/// What `dobush remote` says.
enum RemoteWords: Worded {
    case group

    case manifestAbstract
    case manifestDiscussion
    case trusteesHelp
    case thresholdHelp
    case floorHelp
    case manifestHelp
    case trusteeNumbers
    case manifestMade(file: String)

    case publishAbstract
    case publishDiscussion
    case tableHelp
    case publishDryRunHelp
    case nothingThere
    case noMessage(file: String)
    case wouldPublish(Int)
    case published(Int, last: Int)
}
