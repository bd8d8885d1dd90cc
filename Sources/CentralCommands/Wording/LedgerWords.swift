import Ledger
import Wording

/// What `dobush ledger` says.
enum LedgerWords: Worded {
    case group
    case groupDiscussion

    case listAbstract
    case number
    case type
    case submitter
    case time
    case size(origin: String, Int)
    case root(String)

    case appendAbstract
    case appendDiscussion
    case statementHelp
    case appendDryRunHelp
    case protocolsElsewhere
    case resultsElsewhere
    case wouldTake(EntryType)
    case appended(Receipt)

    case scrubAbstract
    case scrubDiscussion
    case scrubbed(entries: Int)
    case scrubAdvice

    case exportAbstract
    case exportDiscussion
    case exportHelp
    case exported(entries: Int, file: String)

    case proveAbstract
    case proveDiscussion
    case entryHelp
    case proofHelp
    case noEntry(Int, size: Int)
    case proved(Int, file: String)
}
