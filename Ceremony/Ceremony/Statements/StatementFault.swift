package import ElectionModel
package import Trust
import Wording

/// Why a statement must not be signed.
package enum StatementFault: Hashable, Sendable, Worded {
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// A signature under it is not by a root of ours.
    case unknownRoot(KeyId)
    /// A signature under it does not fit the text.
    case forgedSignature(KeyId)
    /// The same role, holder and key a second time, or the same revocation.
    case duplicate
    /// It would give a root key a role; roots certify and do nothing else.
    case rootKey
    /// Its key stands under another role or holder too.
    case sharedKey
    /// The key to seal to is another holder's too: both could read what is sealed to one.
    case sharedSealingKey
    /// The holder has another key in the same role.
    case secondKey
    /// It ends before it begins, or at that instant.
    case endsBeforeBeginning
    /// It is valid longer than ``RootBundle/longestDays``.
    case tooLong(days: Int)
    /// It would revoke a root key; that needs new roots.
    case revokesRoot
    /// It would revoke a key that another statement here certifies.
    case revokesCertified
}
