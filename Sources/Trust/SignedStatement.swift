/// Everything that is signed in the system: the one table of who may sign what.
///
/// Signing and checking code takes context and signer from here, so that a new kind of statement begins with a line in
/// this file. Published as `Docs/formats/who-signs-what.md`.
package enum SignedStatement: String, Sendable, CaseIterable {
    case certificate
    case revocation

    case genesis
    case keyAdd = "key.add"
    case keyRevoke = "key.revoke"
    case phase
    case listCommitment = "list.commitment"
    case snapshotIssue = "snapshot.issue"
    /// The ledger's entry about a delta; the delta's own file is ``snapshotDelta``.
    case deltaIssue = "snapshot.delta"
    case stationProtocol = "station.protocol"
    case result
    /// An act of the commission, which may order a recount.
    case decision
    /// The report of an audit.
    case audit
    /// The commission's word that the witnesses' quorum was not there in time.
    case quorumMissed = "quorum.missed"
    /// A commitment to what a candidate has handed in.
    case candidateApplication = "candidate.application"
    /// A commitment to what came of checking it.
    case candidateConclusion = "candidate.conclusion"
    /// A commitment to the decision on it.
    case candidateDecision = "candidate.decision"
    /// Which registered candidates stand on the ballot, in which order.
    case ballotDefinition = "ballot.definition"
    /// How many ballots stations have handed out by a time.
    case turnout
    /// The ledger's entry about the firmware that units may run; the list's own file is ``firmwareList``.
    case firmwareIssue = "firmware.list"

    // Entries of remote voting: what they carry is signed by trustees, voters and others again, under a context of its own.
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

    case checkpoint
    /// A witness' word that it saw a checkpoint and nothing that contradicts it.
    case cosignature

    case snapshot
    case snapshotDelta = "snapshot-delta"
    /// Releases the code without which a snapshot does not open.
    case openingCode = "opening-code"

    /// A record of a terminal's log.
    case stationEvent = "station-event"
    /// A station's word that it took a file.
    case stationReceipt = "station-receipt"
    case closingPackage = "closing-package"
    /// The centre's word that it has a closing package, after which the station erases.
    case closingReceipt = "closing-receipt"
    /// The firmware that combined devices may run.
    case firmwareList = "firmware-list"
    case eraseAct = "erase-act"
    /// The code on a paper about a candidate.
    case candidatePaper = "candidate-paper"
    /// The commission's word that a key is a member's, who works with candidacies.
    case clerkCertificate = "clerk-certificate"
    /// A line of the journal of what was done with candidacies.
    case deskEntry = "desk-entry"

    /// A key for TLS, by the role's own key.
    case tlsKey = "tls-key"
}
