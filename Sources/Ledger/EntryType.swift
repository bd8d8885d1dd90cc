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

    /// The members of its body.
    var bodyMembers: Set<String> {
        switch self {
        case .genesis:
            [
                "certificates", "definition", "kind", "origin", "predecessor", "roots", "units", "v", "witnesses",
            ]
        case .keyAdd: ["certificate", "v"]
        case .phase: ["from", "to", "v"]
        case .listCommitment: ["commitment", "number", "previous", "stage", "stations", "v", "version", "voters"]
        case .snapshotIssue: ["listVersion", "manifest", "number", "station", "v", "voters"]
        case .stationProtocol:
            ["contest", "form", "hourly", "lines", "log", "snapshot", "station", "supersedes", "v", "votes"]
        case .result: ["contest", "lines", "outcome", "protocols", "rule", "v", "votes"]
        }
    }

    /// The role whose holders submit it.
    package var role: Role {
        switch self {
        case .genesis, .keyAdd, .phase, .result: .commission
        case .listCommitment, .snapshotIssue: .registrar
        case .stationProtocol: .station
        }
    }
}
