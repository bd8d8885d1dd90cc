import Ceremony
import ElectionModel
import Trust
import Wording

/// What is said at the verbs of the root keys.
enum RootWords: Worded {
    // Whose passphrase is asked for, in the nominative.
    case keyOf(RootHolder)
    case keyNamed(String)

    // A holder's key.
    case making(RootHolder, ElectionKind)
    case finishing(path: String)
    case made(RootHolder, ElectionKind)
    case readKeyAloud(KeyId)
    case keyStays(path: String)
    case publicGoes(path: String)
    case passphraseChanged(String, path: String)
    case keyIs(holder: String, kind: ElectionKind)
    case proved(KeyId)
    case asBeside(KeyId, path: String)
    case noPublicHalf(path: String)

    // The roots.
    case needsAll(Int)
    case holderReads(RootHolder, KeyId)
    case sameAsPaper(RootHolder)
    case gathered(keys: Int, threshold: Int, kind: ElectionKind, path: String)
    case rootsFingerprint
    case publish

    // A bundle.
    case compareRoots(path: String)
    case sameAsPublished
    case bundleOf(ElectionId, ElectionKind)
    case certificates(Role, count: Int)
    case revocations(count: Int)
    case revocation(RootStatement, RevocationReason, since: String)
    case omitted(Int)
    case typeNumber(String)
    case signed(Int, holder: String, path: String)
    case signedAlready(holder: String)
    case missing(Int, statements: Int)
    case complete
    case merged(statements: Int, path: String)

    // Heads of the table.
    case numberHead
    case holderHead
    case keyHead
    case fromHead
    case untilHead
    case signedHead
    case rootHead
}
