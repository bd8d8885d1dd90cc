import Ceremony
import ElectionModel
import Ledger
import Trust
import Wording

/// Why a bundle is not laid before the roots: nobody should hold a ceremony for statements that are refused afterwards.
enum PreparationFault: Equatable, Worded {
    case otherElection(KeyHolder, ElectionId, ElectionKind)
    /// It has no key in this ledger that could be revoked.
    case holdsNoKey(KeyHolder)
    case revokedAlready(KeyHolder, KeyId)
    /// The very key is certified, for as long as it would be now.
    case certifiedAlready(KeyHolder, KeyId)
    /// A certificate would have ended before it is made.
    case over(KeyHolder)
    /// The ledger takes no keys any more.
    case phase(ElectionPhase)
    case tooMany(Int)
    /// The roots would not sign it.
    case bundle(BundleFault)
    /// The ledger would not take it.
    case refused(RootStatement, LedgerRefusal)
    /// No good key of the commission lies in the folder, or only ones that the bundle revokes.
    case noSubmitter
}
