/// The types of entries of remote voting: who may submit them, and when (RECORD-remote.md, section 10).
enum RemoteEntryType: String, CaseIterable, Sendable {
    case manifest = "remote.manifest"
    case certificate = "trustee.certificate"
    case commit = "key.commit"
    case reveal = "key.reveal"
    case share = "key.share"
    case complaint = "key.complaint"
    case record = "key.record"
    case roll
    case authorisation = "voter.authorisation"
    case ballots
    case cast = "ballot.cast"
    case challenge = "ballot.challenge"
    case opening = "ballot.opening"
    case promise = "ballot.promise"
    case void = "voter.void"
    case aggregate = "tally.aggregate"
    case tallyShare = "tally.share"
    case tallyResult = "tally.result"

    /// The role that submits such an entry.
    var role: Role {
        switch self {
        case .manifest, .certificate, .commit, .reveal, .share, .complaint, .record, .void, .aggregate, .tallyShare,
            .tallyResult:
            .commission
        case .roll, .authorisation: .registrar
        case .ballots, .cast, .challenge, .opening, .promise: .ballotBox
        }
    }

    /// The phases in which such an entry may stand.
    var phases: [Phase] {
        switch self {
        case .manifest, .certificate, .commit, .reveal, .share, .complaint, .record, .roll: [.keys]
        case .tallyShare: [.keys, .open, .sealed]
        case .authorisation, .ballots, .cast, .challenge, .opening, .promise: [.open]
        case .void: [.open, .sealed]
        case .aggregate, .tallyResult: [.sealed]
        }
    }

    /// Whether the body holds several messages.
    var isBatch: Bool { self == .roll || self == .ballots }

    /// The check that fails when a message is bound to something else, or is one too many.
    var check: RemoteCheck {
        switch self {
        case .manifest: .manifest
        case .certificate, .share, .complaint: .possession
        case .commit, .reveal: .commitments
        case .record: .keys
        case .roll: .roll
        case .authorisation: .authorisations
        case .ballots, .cast, .challenge: .identity
        case .opening: .challenges
        case .promise: .inclusion
        case .void: .voids
        case .aggregate: .aggregates
        case .tallyShare: .shares
        case .tallyResult: .completeness
        }
    }
}
