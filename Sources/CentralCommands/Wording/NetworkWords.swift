import ElectionModel
import Ledger
import Wording

/// What the commands say that bring the ledger to the network: `dobush ledger serve`, `status`, `watch`, `cosign` and
/// `stamp`.
enum NetworkWords: Worded {
    case serveAbstract
    case serveDiscussion
    case publicHelp
    case listenHelp
    case submissionsHelp
    case assetsHelp
    case ownLedgerOnly
    case noAddress(String)
    case noPage(folder: String)
    case serving(address: String, hasPage: Bool)

    case statusAbstract
    case statusDiscussion
    case log
    case logKey
    case entries
    case rootHash
    case lastEntry
    case published
    case ago(Timestamp, seconds: Int)
    case witness(String)
    case cosigned(Timestamp)
    case notCosigned
    case noPolicy
    case quorumMet
    case quorumMissed(has: Int)
    case badCheckpoint

    case watchAbstract
    case watchDiscussion
    case sourceHelp
    case keyHelp
    case keyValue
    case memoryHelp
    case everyHelp
    case onceHelp
    case wrongInterval
    case noKey

    case cosignAbstract
    case cosignDiscussion
    case noWitnesses(file: String)
    case policyFault(file: String, PolicyFault)
    case cosignedBy([String], size: Int)

    case stampAbstract
    case stampDiscussion
    case questionHelp
    case replyHelp
    case stampUrlHelp
    case authorityHelp
    case oneWayToStamp
    case stampPhase(ElectionPhase)
    case authorityMissing
    case asked(file: String)
    case stamped(Timestamp, file: String)
}
