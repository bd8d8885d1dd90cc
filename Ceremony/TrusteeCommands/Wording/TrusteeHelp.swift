import Wording

/// What the help of `dobush-trustee` says.
enum TrusteeHelp: Worded, CaseIterable {
    case program
    case programDiscussion

    case root
    case rootNew
    case rootNewDiscussion
    case rootGather
    case rootGatherDiscussion
    case rootSign
    case rootSignDiscussion
    case rootCheck
    case rootCheckDiscussion
    case rootMerge
    case rootMergeDiscussion
    case rootPassphrase
    case rootPassphraseDiscussion
    case rootShow
    case rootShowDiscussion

    case recovery
    case recoverySplit
    case recoverySplitDiscussion
    case recoveryTest
    case recoveryTestDiscussion
    case recoveryCombine
    case recoveryCombineDiscussion

    case election
    case electionDiscussion
    case electionBegin
    case electionBeginDiscussion
    case electionNext
    case electionNextDiscussion
    case electionDrill
    case electionDrillDiscussion
    case electionDecrypt
    case electionDecryptDiscussion
    case electionCombine
    case electionCombineDiscussion
    case electionChecklist
    case electionChecklistDiscussion
    case electionStatus
    case electionStatusDiscussion

    // Arguments and options.
    case holder
    case kind
    /// Stands for the value of `--kind`.
    case kindValue
    case outFolder
    case publicKeys
    case threshold
    case outRoots
    case bundle
    case otherBundle
    case key
    case roots
    case outSigned
    case statements
    case all
    case outMerged
    case newPassphrase
    case tryPassphrase
    case newFolder
    case cards
    case cardThreshold
    case cardPassphrases
    case cardFiles
    case outRecovery
    case trustee
    case table
    case outStick
    case trusteeKey
    case record
    case outChecklist
    case trustees
}
