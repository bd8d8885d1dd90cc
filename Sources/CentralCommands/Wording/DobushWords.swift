import Wording

/// What every command of `dobush` says.
enum DobushWords: Worded {
    case abstract
    case discussion(withDemo: Bool)
    case folderHelp
    case databaseHelp
    /// Whose passphrase is asked for.
    case commissionKeys
    case noElection(folder: String)
    /// The ledger has no genesis, because the roots have not signed yet.
    case awaitsRoots(String)
    /// The ledger has a newer definition in force than the folder had.
    case definitionFollows
}
