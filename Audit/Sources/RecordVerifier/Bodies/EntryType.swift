/// The types of entries: who may submit them, and when (RECORD.md, section 5).
enum EntryType: String, Sendable {
    case genesis
    case keyAdd = "key.add"
    case keyRevoke = "key.revoke"
    case phase
    case listCommitment = "list.commitment"
    case snapshotIssue = "snapshot.issue"
    case snapshotDelta = "snapshot.delta"
    case stationProtocol = "station.protocol"
    case result
    case decision
    case audit
    case quorumMissed = "quorum.missed"
    case candidateApplication = "candidate.application"
    case candidateConclusion = "candidate.conclusion"
    case candidateDecision = "candidate.decision"
    case ballotDefinition = "ballot.definition"
    case turnout
    case firmwareList = "firmware.list"

    /// The role that submits such an entry.
    var role: Role {
        switch self {
        case .genesis, .keyAdd, .keyRevoke, .phase, .result, .decision, .audit, .quorumMissed: .commission
        case .candidateApplication, .candidateConclusion, .candidateDecision, .ballotDefinition: .commission
        case .turnout, .firmwareList: .commission
        case .listCommitment, .snapshotIssue, .snapshotDelta: .registrar
        case .stationProtocol: .station
        }
    }

    /// The phases in which such an entry may stand; genesis stands before all of them.
    var phases: [Phase] {
        switch self {
        case .genesis: []
        case .keyAdd, .keyRevoke, .phase, .decision: Phase.allCases.dropLast()
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
        }
    }

    /// The phases in which such an entry stands only where a decision has ordered a recount.
    var recountPhases: [Phase] {
        switch self {
        case .stationProtocol: [.counted, .certified, .appeals]
        case .result: [.certified, .appeals]
        default: []
        }
    }

    /// The check that tells what is wrong with the body of such an entry.
    var check: CheckName {
        switch self {
        case .genesis: .genesis
        case .keyAdd, .keyRevoke: .certificates
        case .phase: .lifeCycle
        case .listCommitment: .lists
        case .snapshotIssue, .snapshotDelta: .snapshots
        case .stationProtocol: .protocols
        case .result: .results
        case .decision, .audit, .firmwareList: .decisions
        case .candidateApplication, .candidateConclusion, .candidateDecision: .decisions
        case .ballotDefinition: .definition
        case .quorumMissed: .witnesses
        case .turnout: .protocols
        }
    }

    /// The checks that cannot go on when the body of such an entry is not known.
    var dependents: [CheckName] {
        switch self {
        case .genesis:
            [
                .certificates, .signatures, .definition, .lists, .snapshots, .protocols, .results, .completeness,
            ]
        case .keyAdd: [.signatures, .protocols]
        case .keyRevoke: [.signatures]
        case .phase: [.completeness]
        case .listCommitment: [.snapshots, .protocols]
        case .snapshotIssue, .snapshotDelta: [.protocols]
        case .stationProtocol: [.results, .completeness]
        case .result: [.completeness]
        case .decision: [.lifeCycle, .completeness]
        case .audit: []
        case .quorumMissed: []
        case .candidateApplication, .candidateConclusion: [.decisions, .definition]
        case .candidateDecision: [.definition]
        case .ballotDefinition: [.protocols, .results, .completeness]
        case .turnout, .firmwareList: []
        }
    }
}
