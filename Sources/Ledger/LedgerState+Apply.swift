package import ElectionModel
package import Sodium
import Trust

extension LedgerState {
    /// Checks the next entry and takes it in.
    ///
    /// - Parameters:
    ///   - entry: the entry; its `seq`, `prevHash` and `time` must continue the chain.
    ///   - body: the value of its body, from the entry or from its blob.
    ///   - leaf: the entry's leaf hash, 32 bytes.
    ///   - definition: the definition that the entry names, where it names one (``EntryType/namesDefinition``).
    ///   - proven: the key whose signature the entry's is, where that was checked before; it is not checked again.
    /// - Throws: `LedgerError.refused`; the state is then unchanged.
    package mutating func apply(
        _ entry: LedgerEntry, body: CanonicalValue, leaf: [UInt8], definition: ElectionDefinition? = nil,
        provenBy proven: VerifyingKey? = nil
    ) throws(LedgerError) {
        do {
            try take(entry, body: body, definition: definition, proven)
        } catch {
            // Every step checks before it changes anything; only genesis sets what its own check then needs.
            if size == 0 { self = LedgerState() }
            throw Self.ledgerError(error, entry.type)
        }
        size += 1
        lastHash = Hex.encode(leaf)
        lastTime = entry.time
        taken.add(entry.keyId, entry.idem, signature: entry.signature, seq: entry.seq)
    }

    private static func ledgerError(_ error: any Error, _ type: EntryType) -> LedgerError {
        switch error {
        case let error as LedgerError: error
        case let error as LedgerRefusal: .refused(error)
        case let error as TrustError: .refused(.key(error))
        case let error as CanonicalError: .refused(.body(type, error))
        // Bodies are read by types of their own, which throw nothing else.
        default: .refused(.body(type, .notCanonical))
        }
    }

    private mutating func take(
        _ entry: LedgerEntry, body: CanonicalValue, definition: ElectionDefinition?, _ proven: VerifyingKey?
    ) throws {
        guard entry.seq == size, entry.prevHash == lastHash, entry.time >= lastTime,
            entry.time.milliseconds.isMultiple(of: 1000)
        else { throw LedgerRefusal.chain(seq: entry.seq) }
        guard !taken.has(entry.keyId, entry.idem) else {
            throw LedgerError.idempotencyKeyTaken(entry.idem)
        }
        guard entry.type.statement.isSigned(by: entry.role) else {
            throw LedgerRefusal.otherRole(entry.role, entry.type)
        }
        try body.check(members: entry.type.bodyMembers)
        guard try body.int("v") == 1 else { throw CanonicalError.member("v", expected: "1") }
        if entry.type == .genesis {
            try takeGenesis(entry, body: body, definition: definition)
        } else {
            guard entry.type.isAccepted(in: phase), size > 0 else {
                throw LedgerRefusal.notInPhase(entry.type, phase)
            }
        }
        let subject = try submitter(of: entry, proven).subject
        switch entry.type {
        case .genesis: break
        case .keyAdd: try takeKey(body)
        case .keyRevoke: try takeRevocation(body, at: entry.time)
        case .phase: try takePhase(body, seq: entry.seq)
        case .listCommitment: try takeList(body)
        case .snapshotIssue: try takeSnapshot(body)
        case .snapshotDelta: try takeDelta(body)
        case .stationProtocol: try takeProtocol(body, seq: entry.seq, subject: subject)
        case .result: try takeResult(body)
        case .decision: try takeDecision(body)
        case .audit: try takeAudit(body)
        case .quorumMissed: try takeQuorumMissed(entry, body)
        case .candidateApplication: try takeApplication(body)
        case .candidateConclusion: try takeConclusion(body)
        case .candidateDecision: try takeRegistration(body)
        case .ballotDefinition: try takeBallots(body, definition: definition, seq: entry.seq)
        case .turnout: try takeTurnout(body, at: entry.time)
        case .firmwareList: try Self.check(firmware: body)
        case .remoteManifest: try takeRemoteManifest(body)
        case .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord, .roll,
            .voterAuthorisation, .ballots, .ballotCast, .ballotChallenge, .ballotOpening, .ballotPromise, .voterVoid,
            .tallyAggregate, .tallyShare, .tallyResult:
            guard remote != nil else { throw LedgerRefusal.noRemoteManifest }
            try remote?.take(entry.type, body)
        }
    }

    /// Who submitted an entry: the holder of a key that stands well in the role at the entry's time.
    private func submitter(
        of entry: LedgerEntry, _ proven: VerifyingKey?
    ) throws(LedgerRefusal) -> RoleCertificate {
        guard let book, entry.election == book.election else { throw .otherElection(entry.election) }
        let verdict = book.verdict(on: entry.type.statement, by: entry.keyId, in: entry.role, at: entry.time) { key in
            key == proven || entry.isSigned(by: key)
        }
        switch verdict {
        case .good(let certificate): return certificate
        case .otherRole(let role): throw .otherRole(role, entry.type)
        case .unknownKey(let id): throw .unknownKey(id, entry.role)
        case .outOfTime(let certificate): throw .keyOutOfTime(certificate.keyId)
        case .revoked(let revocation): throw .revokedKey(revocation.keyId, revocation.reason)
        case .badSignature: throw .badSignature
        }
    }
}
