package import ElectionModel

extension EntryType {
    /// Whether a ledger in that phase takes it. Genesis is taken by an empty ledger only.
    package func isAccepted(in phase: ElectionPhase) -> Bool {
        switch self {
        case .genesis: false
        case .keyAdd, .keyRevoke, .phase: phase != .closed
        case .listCommitment: phase == .lists
        case .snapshotIssue, .snapshotDelta: phase == .keys || phase == .open
        case .stationProtocol: phase == .open || phase == .sealed
        case .result: phase == .counted
        }
    }
}
