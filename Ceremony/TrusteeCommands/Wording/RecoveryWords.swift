import ElectionModel
import Wording

/// What is said at the verbs of the recovery cards.
enum RecoveryWords: Worded {
    // Whose passphrase is asked for, in the nominative.
    case card(Int)
    case recoveryKey

    case splitting(ElectionKind, cards: Int, threshold: Int)
    case memberTypes(card: Int, of: Int)
    case split(cards: Int, threshold: Int, folder: String)
    case readAloud
    case handOut
    case fit(cards: [Int])
    case compareFingerprint
    case warning
    case reallyCombine
    case combined(path: String)
    case afterwards
}
