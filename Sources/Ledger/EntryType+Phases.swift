package import ElectionModel

/// The one table of when a ledger takes what, published as `Docs/formats/ledger-life-cycle.md`.
extension EntryType {
    /// The phases in which a ledger takes it. Genesis is taken by an empty ledger only.
    package var phases: [ElectionPhase] {
        switch self {
        case .genesis: []
        case .keyAdd, .keyRevoke, .phase, .decision: ElectionPhase.allCases.filter { $0 != .closed }
        case .listCommitment: [.lists]
        case .snapshotIssue, .snapshotDelta: [.keys, .open]
        case .stationProtocol: [.open, .sealed, .counted, .certified, .appeals]
        case .result: [.counted, .certified, .appeals]
        case .audit: [.sealed, .counted, .certified, .appeals]
        case .quorumMissed: [.certified, .appeals]
        case .candidateApplication, .candidateConclusion: [.candidates]
        case .candidateDecision: [.candidates, .keys, .open]
        case .ballotDefinition: [.candidates, .keys]
        case .turnout: [.open, .sealed]
        case .firmwareList: [.called, .lists, .candidates, .keys, .open]
        case .remoteManifest, .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord, .roll:
            [.keys]
        case .voterAuthorisation, .ballots, .ballotCast, .ballotChallenge, .ballotOpening, .ballotPromise: [.open]
        case .voterVoid: [.open, .sealed]
        case .tallyShare: [.keys, .open, .sealed]
        case .tallyAggregate, .tallyResult: [.sealed]
        }
    }

    /// The phases in which it is taken only where a decision has ordered a recount.
    package var recountPhases: [ElectionPhase] {
        switch self {
        case .stationProtocol: [.counted, .certified, .appeals]
        case .result: [.certified, .appeals]
        default: []
        }
    }

    /// Whether a ledger in that phase takes it.
    package func isAccepted(in phase: ElectionPhase) -> Bool { phases.contains(phase) }
}
