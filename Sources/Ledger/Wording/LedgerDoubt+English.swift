extension LedgerDoubt {
    package var english: String {
        switch self {
        case .checkpointDamaged: "the checkpoint is damaged"
        case .bundleMissing(let index): "entry bundle \(index) is missing"
        case .bundleDamaged: "an entry bundle is damaged"
        case .entryDamaged(let seq): "entry \(seq) is damaged"
        case .documentDamaged(let hash): "the document \(hash)… is missing or damaged"
        case .otherRoot: "the entries do not give the checkpoint's root"
        case .notContinued: "the tree does not continue the one that was signed last"
        case .journalRoot: "the journal does not give the root that was signed last"
        case .journalLength(let has, let expected): "the journal has \(has) entries, not \(expected)"
        case .journalDamaged: "the journal is damaged"
        case .signedMeanwhile: "another checkpoint was signed in the meantime"
        case .foreignCheckpoint: "the published checkpoint is not one of this journal"
        case .foreignFolder: "the public folder is not what the log has recorded"
        case .tilesDiffer: "a tile of hashes in the public folder is missing or was changed"
        case .witness(let name, let refusal): "\(name): \(refusal.english)"
        case .statementLost: "the statement was taken but not found again"
        }
    }
}
