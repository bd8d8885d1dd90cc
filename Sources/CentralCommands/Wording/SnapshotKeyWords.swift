import ElectionModel
import VoterSnapshot
import Wording

/// What `dobush snapshot` says of the keys and codes that open lists.
enum SnapshotKeyWords: Worded {
    case openingKeyHelp
    case openingPassphraseHelp
    /// Whose the passphrase is.
    case openingMaster
    case poolKey
    case noOpeningKey
    /// A key file is not the one that is needed.
    case otherHolder(file: String, holder: String)

    case poolAbstract
    case poolDiscussion
    case poolNameHelp
    case poolOutHelp
    case keyDryRunHelp
    case wrongPoolName(String)
    case keyThere(file: String)
    case wouldMakeKey(file: String)
    case poolMade(PoolName, secretFile: String, publicFile: String)
    case fingerprint

    case openingAbstract
    case openingDiscussion
    case openingOutHelp
    case openingMade(file: String)

    case codesAbstract
    case codesDiscussion
    case codesStationHelp
    case codesOutHelp
    case earlyHelp
    case codesDryRunHelp
    case noCodeNeeded(StationId)
    case noneNeedsCode
    /// The snapshot was made with another opening master.
    case otherMaster(StationId)
    case tooEarly(from: Timestamp)
    case earlyQuestion(from: Timestamp)
    case wouldRelease(Int)
    case otherFile(file: String)
    /// The commission's own key is not certified now, or revoked.
    case commissionKeyDoesNotCount
    case code
    case file
    case handOver
}
