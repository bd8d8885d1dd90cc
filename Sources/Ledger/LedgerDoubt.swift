import Wording

/// What does not agree in a ledger's files, so that nothing was signed.
package enum LedgerDoubt: Hashable, Sendable {
    case checkpointDamaged
    case bundleMissing(index: Int)
    case bundleDamaged
    case entryDamaged(seq: Int)
    /// A document or body beside the ledger; the beginning of its hash.
    case documentDamaged(String)
    /// The entries do not give the root of the checkpoint.
    case otherRoot
    /// The tree does not continue the one that was signed last.
    case notContinued
    /// The journal does not give the root that was signed last.
    case journalRoot
    case journalLength(has: Int, expected: Int)
    case journalDamaged
    /// Another program signed in the meantime.
    case signedMeanwhile
    /// The published checkpoint is not one of this journal.
    case foreignCheckpoint
    /// The public folder is not what the log has recorded.
    case foreignFolder
    /// A tile in the folder is missing, or is not the one of this tree.
    case tilesDiffer
    /// A witness saw another ledger, or more of this one.
    case witness(name: String, WitnessRefusal)
    /// A statement was taken and is not found again.
    case statementLost
}

extension LedgerDoubt: Worded {}
