import ElectionModel
import Trust
import Wording

/// What `dobush keys` says of holders and their keys; see ``BundleWords`` for what the roots sign.
enum KeysWords: Worded {
    case group
    case groupDiscussion
    case roleValue
    case holderValue
    case wrongSubject(String)
    case noCommissionKey

    case listAbstract
    case listDiscussion
    case holder
    case key
    case until
    case standing
    case here
    case good
    case outOfTime
    case revoked
    case because(KeyHolder, KeyId, RevocationReason, since: Timestamp)
    case yes
    case no
    case waits(KeyHolder, request: String)

    case makeAbstract
    case makeDiscussion
    case roleHelp
    case subjectHelp
    case makeDryRunHelp
    case logStays
    case stationsMakeTheirOwn
    case subjectReserved(TerminalId)
    /// The file of that name is another holder's.
    case subjectTaken(KeyHolder)
    /// The key that lies beside the old one is certified already.
    case publishFirst(KeyHolder)
    case wouldMake(KeyHolder)
    case made(KeyHolder, KeyId)
    case keyThere(KeyHolder, KeyId)
    case liesHere(file: String)
    case liesBeside(file: String)
    case certifyNext(request: String)

    case exportAbstract
    case exportDiscussion
    case exportHolderHelp
    case exportOutHelp
    case holdsNoKey(KeyHolder)
    case exported(KeyHolder, KeyId, file: String)

    case passphraseAbstract
    case passphraseDiscussion
    case keyNameHelp
    case passphraseDryRunHelp
    case noKeyFile(path: String)
    /// Whose passphrase is asked for.
    case keyOf(TerminalId)
    case opens(TerminalId)
    case passphraseChanged(TerminalId)
    case oldCopies
    case onePassphrase

    case signsAbstract
    case signsDiscussion
    case statement
    case signer
    case context
    case form
    case roots
    case clerk
    case anyRole
}
