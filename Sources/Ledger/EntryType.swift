package import Trust
import Wording

/// The kinds of entries (`Audit/RECORD.md`, section 5). Who submits them stands in ``/Trust/SignedStatement``, when they
/// are taken in ``isAccepted(in:)``.
package enum EntryType: String, Sendable, CaseIterable {
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

    // Remote voting (`Audit/RECORD-remote.md`, section 10).
    case remoteManifest = "remote.manifest"
    case trusteeCertificate = "trustee.certificate"
    case keyCommit = "key.commit"
    case keyReveal = "key.reveal"
    case keyShare = "key.share"
    case keyComplaint = "key.complaint"
    case keyRecord = "key.record"
    case roll
    case voterAuthorisation = "voter.authorisation"
    case ballots
    case ballotCast = "ballot.cast"
    case ballotChallenge = "ballot.challenge"
    case ballotOpening = "ballot.opening"
    case ballotPromise = "ballot.promise"
    case voterVoid = "voter.void"
    case tallyAggregate = "tally.aggregate"
    case tallyShare = "tally.share"
    case tallyResult = "tally.result"

    /// Its line in the table of who may sign what.
    package var statement: SignedStatement {
        switch self {
        case .genesis: .genesis
        case .keyAdd: .keyAdd
        case .keyRevoke: .keyRevoke
        case .phase: .phase
        case .listCommitment: .listCommitment
        case .snapshotIssue: .snapshotIssue
        case .snapshotDelta: .deltaIssue
        case .stationProtocol: .stationProtocol
        case .result: .result
        case .decision: .decision
        case .audit: .audit
        case .quorumMissed: .quorumMissed
        case .candidateApplication: .candidateApplication
        case .candidateConclusion: .candidateConclusion
        case .candidateDecision: .candidateDecision
        case .ballotDefinition: .ballotDefinition
        case .turnout: .turnout
        case .firmwareList: .firmwareIssue
        case .remoteManifest: .remoteManifest
        case .trusteeCertificate: .trusteeCertificate
        case .keyCommit: .keyCommit
        case .keyReveal: .keyReveal
        case .keyShare: .keyShare
        case .keyComplaint: .keyComplaint
        case .keyRecord: .keyRecord
        case .roll: .roll
        case .voterAuthorisation: .voterAuthorisation
        case .ballots: .ballots
        case .ballotCast: .ballotCast
        case .ballotChallenge: .ballotChallenge
        case .ballotOpening: .ballotOpening
        case .ballotPromise: .ballotPromise
        case .voterVoid: .voterVoid
        case .tallyAggregate: .tallyAggregate
        case .tallyShare: .tallyShare
        case .tallyResult: .tallyResult
        }
    }

    /// The role whose holders submit it.
    package var role: Role {
        guard case .role(let role) = statement.signatory else {
            preconditionFailure("an entry is submitted in one role")
        }
        return role
    }

    /// Whether its body names an election's definition, which lies beside the ledger.
    package var namesDefinition: Bool { self == .genesis || self == .ballotDefinition }

    /// The members of its body.
    var bodyMembers: Set<String> {
        switch self {
        case .genesis:
            [
                "certificates", "definition", "kind", "origin", "predecessor", "roots", "units", "v", "witnesses",
            ]
        case .keyAdd: ["certificate", "v"]
        case .keyRevoke: ["revocation", "v"]
        case .phase: ["from", "to", "v"]
        case .listCommitment: ["commitment", "number", "previous", "stage", "stations", "v", "version", "voters"]
        case .snapshotIssue: ["listVersion", "manifest", "number", "station", "v", "voters"]
        case .snapshotDelta: ["delta", "number", "snapshot", "station", "v", "voters"]
        case .stationProtocol:
            [
                "contest", "delta", "form", "hourly", "lines", "log", "snapshot", "station", "supersedes", "v", "votes",
            ]
        case .result: ["contest", "lines", "outcome", "protocols", "rule", "v", "votes"]
        case .decision: ["document", "recount", "title", "v"]
        case .audit: ["document", "title", "v"]
        case .quorumMissed: ["missing", "v"]
        case .candidateApplication: ["commitment", "contest", "number", "v"]
        case .candidateConclusion: ["application", "commitment", "replaces", "v"]
        case .candidateDecision: ["application", "commitment", "registered", "v"]
        case .ballotDefinition: ["contests", "definition", "v"]
        case .turnout: ["counts", "time", "v"]
        case .firmwareList: ["firmware", "v"]
        case .remoteManifest:
            [
                "contests", "definition", "election", "floor", "kind", "overseas", "styles", "trustees", "v",
            ]
        case .roll, .ballots: ["messages", "v"]
        case .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord, .voterAuthorisation,
            .ballotCast, .ballotChallenge, .ballotOpening, .ballotPromise, .voterVoid, .tallyAggregate, .tallyShare,
            .tallyResult:
            ["message", "v"]
        }
    }
}

extension EntryType: Worded {}
