package import Trust

/// The kinds of entries, who may submit them and when (`Audit/RECORD.md`, section 5). This is the one table of the rules.
package enum EntryType: String, Sendable, CaseIterable {
    case genesis
    case keyAdd = "key.add"
    case phase
    case listCommitment = "list.commitment"
    case snapshotIssue = "snapshot.issue"
    case stationProtocol = "station.protocol"
    case result

    /// The role whose holders submit it.
    package var role: Role {
        switch self {
        case .genesis, .keyAdd, .phase, .result: .commission
        case .listCommitment, .snapshotIssue: .registrar
        case .stationProtocol: .station
        }
    }
}
