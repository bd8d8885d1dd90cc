extension EntryType {
    package var english: String {
        switch self {
        case .genesis: "the beginning of the ledger"
        case .keyAdd: "a new key"
        case .keyRevoke: "a key's revocation"
        case .phase: "a change of phase"
        case .listCommitment: "a list's commitment"
        case .snapshotIssue: "a snapshot's issue"
        case .snapshotDelta: "a correction of a station's list"
        case .stationProtocol: "a station's protocol"
        case .result: "a result"
        case .decision: "a decision of the commission"
        case .audit: "the report of an audit"
        case .quorumMissed: "the notice that the witnesses' quorum was missed"
        case .candidateApplication: "a commitment to a candidate's application"
        case .candidateConclusion: "a commitment to the conclusion on an application"
        case .candidateDecision: "a commitment to the decision on an application"
        case .turnout: "the turnout so far"
        }
    }
}
