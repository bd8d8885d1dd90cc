extension SignedStatement {
    /// Whose signature it needs.
    package var signatory: Signatory {
        switch self {
        case .certificate, .revocation: .roots
        case .genesis, .keyAdd, .keyRevoke, .phase, .result, .decision, .audit, .quorumMissed, .candidateApplication,
            .candidateConclusion, .candidateDecision, .ballotDefinition, .turnout, .firmwareIssue, .remoteManifest,
            .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord, .voterVoid,
            .tallyAggregate, .tallyShare, .tallyResult:
            .role(.commission)
        case .listCommitment, .snapshotIssue, .deltaIssue, .roll, .voterAuthorisation: .role(.registrar)
        case .ballots, .ballotCast, .ballotChallenge, .ballotOpening, .ballotPromise: .role(.ballotBox)
        case .stationProtocol: .role(.station)
        case .checkpoint: .role(.log)
        case .cosignature: .role(.witness)
        case .snapshot, .snapshotDelta: .role(.registrar)
        case .openingCode, .closingReceipt, .firmwareList, .candidatePaper, .clerkCertificate: .role(.commission)
        case .deskEntry: .clerk
        case .stationEvent, .stationReceipt, .closingPackage, .eraseAct: .role(.station)
        case .tlsKey: .anyRole
        }
    }

    /// How the context stands in what is signed.
    package var form: SignatureForm {
        switch self {
        case .checkpoint: .note
        case .cosignature: .cosignature
        case .snapshot, .snapshotDelta: .minisign
        default: .prefix
        }
    }

    /// The text that separates it from everything else that a key may sign.
    ///
    /// Entries share theirs: the entry's type stands in the signed text a few lines further on.
    package var context: String {
        switch self {
        case .certificate: "dobush certificate v1\n"
        case .revocation: "dobush revocation v1\n"
        case .genesis, .keyAdd, .keyRevoke, .phase, .listCommitment, .snapshotIssue, .deltaIssue, .stationProtocol,
            .result, .decision, .audit, .quorumMissed, .candidateApplication, .candidateConclusion, .candidateDecision,
            .ballotDefinition, .turnout, .firmwareIssue, .remoteManifest, .trusteeCertificate, .keyCommit, .keyReveal,
            .keyShare, .keyComplaint, .keyRecord, .roll, .voterAuthorisation, .ballots, .ballotCast, .ballotChallenge,
            .ballotOpening, .ballotPromise, .voterVoid, .tallyAggregate, .tallyShare, .tallyResult:
            "dobush entry v1\n"
        case .checkpoint: "dobush/"
        case .cosignature: "cosignature/v1\n"
        case .snapshot: "dobush snapshot v1"
        case .snapshotDelta: "dobush snapshot delta v1"
        case .openingCode: "dobush opening code v1\n"
        case .stationEvent: "dobush station event v1\n"
        case .stationReceipt: "dobush station receipt v1\n"
        case .closingPackage: "dobush closing package v1\n"
        case .closingReceipt: "dobush closing receipt v1\n"
        case .firmwareList: "dobush firmware list v1\n"
        case .eraseAct: "dobush erase act v1\n"
        case .candidatePaper: "dobush candidate paper v1\n"
        case .clerkCertificate: "dobush clerk certificate v1\n"
        case .deskEntry: "dobush desk entry v1\n"
        case .tlsKey: "dobush tls key v1\n"
        }
    }

    /// The page that describes its bytes, seen from `Docs/formats`.
    package var page: String {
        switch self {
        case .certificate, .revocation, .genesis, .keyAdd, .keyRevoke, .phase, .listCommitment, .snapshotIssue,
            .deltaIssue, .stationProtocol, .result, .decision, .audit, .quorumMissed, .candidateApplication,
            .candidateConclusion, .candidateDecision, .ballotDefinition, .turnout, .firmwareIssue, .checkpoint,
            .cosignature:
            "../../Audit/RECORD.md"
        case .remoteManifest, .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord, .roll,
            .voterAuthorisation, .ballots, .ballotCast, .ballotChallenge, .ballotOpening, .ballotPromise, .voterVoid,
            .tallyAggregate, .tallyShare, .tallyResult:
            "../../Audit/RECORD-remote.md"
        case .snapshot, .openingCode, .stationReceipt: "voter-snapshot.md"
        case .snapshotDelta: "voter-delta.md"
        case .eraseAct: "erase-act.md"
        case .candidatePaper: "candidate-paper.md"
        case .clerkCertificate, .deskEntry: "candidate-desk.md"
        case .stationEvent: "station-log.md"
        case .closingPackage, .closingReceipt: "closing-package.md"
        case .firmwareList: "firmware-list.md"
        case .tlsKey: "tls-key.md"
        }
    }

    /// Whether a holder of that role may sign it.
    package func isSigned(by role: Role) -> Bool {
        switch signatory {
        case .roots: false
        case .role(let signer): signer == role
        // What the program does by itself, it signs with the commission's key.
        case .clerk: role == .commission
        case .anyRole: true
        }
    }
}
