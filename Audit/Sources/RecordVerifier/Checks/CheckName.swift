/// The checks of RECORD.md, section 9, in the order in which they are told.
enum CheckName: String, CaseIterable, Sendable {
    case checkpoint
    case witnesses
    case timeStamp = "time-stamp"
    case tiles
    case entries
    case chain
    case genesis
    case certificates
    case signatures
    case lifeCycle = "life-cycle"
    case blobs
    case definition
    case decisions
    case lists
    case snapshots
    case protocols
    case results
    case completeness

    /// What holds when the check passes, for a person who reads it the first time.
    var sentence: String {
        switch self {
        case .checkpoint: "Every checkpoint is well formed and signed by the log's key."
        case .witnesses: "Witnesses cosigned what is final, or it says that they did not."
        case .timeStamp: "What is final was stamped with its time by an outside authority."
        case .tiles: "All entries and hashes are there, and add up to the signed root."
        case .entries: "Every entry is complete, has its own number and was taken in once."
        case .chain: "Every entry names the hash of the one before it."
        case .genesis: "The first entry sets up this election as it should."
        case .certificates: "Enough root keys stand behind every certificate and revocation."
        case .signatures: "Every entry was signed by a key that had its role then, unrevoked."
        case .lifeCycle: "Everything was done by the right role, in the right phase, in order."
        case .blobs: "Every document that is referred to is there, unchanged."
        case .definition: "The contests, stations and forms are defined without contradiction."
        case .decisions: "Every decision and audit report is there, and orders what it may."
        case .lists: "The voter lists form one unbroken chain, the final list last."
        case .snapshots: "Every station's snapshot is of the final list, corrected in order."
        case .protocols: "Every station protocol follows the form and its arithmetic."
        case .results: "Every result is what the station protocols add up to."
        case .completeness: "No station and no contest is missing, as far as the phase demands."
        }
    }
}
