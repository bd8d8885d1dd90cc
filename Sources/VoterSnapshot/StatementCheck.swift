import ElectionModel
import Ledger
import Trust

/// The checks that a snapshot and a delta pass alike, each against what the station knows itself.
struct StatementCheck<Statement: RegistrarStatement> {
    let statement: Statement
    let expectation: SnapshotExpectation

    /// Election, kind, the registrar's certificate, revocations, the signature, the station: in this order.
    ///
    /// - Parameters:
    ///   - signature: the signature file's bytes.
    ///   - bytes: the statement's bytes, as they were read.
    /// - Returns: all revocations that are known now.
    func authenticate(signature: [UInt8], over bytes: [UInt8]) throws(SnapshotRefusal) -> [Revocation] {
        guard statement.election == expectation.election else { throw .otherElection(statement.election) }
        guard statement.kind == expectation.kind else { throw .otherKind(statement.kind) }
        let registrar = statement.registrar
        if let fault = registrar.fault(under: expectation.roots) { throw .certificate(fault) }
        guard registrar.isRegistrar(of: expectation.election, kind: expectation.kind) else { throw .notARegistrar }
        guard
            registrar.covers(
                created: statement.created, validFrom: statement.validFrom, validUntil: statement.validUntil)
        else { throw .certificateOutOfTime }
        let revocations = try knownRevocations()
        try checkStanding(of: registrar, revocations)
        try checkSignature(signature, over: bytes)
        guard statement.station == expectation.station else { throw .otherStation(statement.station) }
        return revocations
    }

    /// Whether now lies within the validity.
    func checkTime(_ now: Timestamp) throws(SnapshotRefusal) {
        guard statement.validFrom <= now else { throw .notYetValid(from: statement.validFrom) }
        guard now < statement.validUntil else { throw .expired(since: statement.validUntil) }
    }

    /// Checks the evidence that the ledger announces the statement.
    ///
    /// - Parameters:
    ///   - proof: the evidence, where there is any.
    ///   - body: what the ledger's entry must say.
    ///   - revocations: all that are known.
    func check(
        _ proof: InclusionProof?, announces body: CanonicalValue, _ revocations: [Revocation]
    ) throws(SnapshotRefusal) {
        guard let proof else { return }
        if let fault = proof.fault(
            roots: expectation.roots, election: expectation.election, kind: expectation.kind)
        {
            throw .proof(fault)
        }
        try checkStanding(of: proof.log, revocations)
        guard proof.isEntry(Statement.entryType, by: .registrar) else { throw .otherEntry("type") }
        guard proof.body == body else { throw .otherEntry(Self.difference(proof.body, body)) }
    }

    /// Whether a holder's key still counts.
    private func checkStanding(of holder: RoleCertificate, _ revocations: [Revocation]) throws(SnapshotRefusal) {
        guard !expectation.taken.contains(statement.fileHash) else { return }
        // Whatever time they name: who has the key can date a file back, and the log's time is only the log's word.
        guard !revocations.contains(where: { $0.signKey == holder.signKey }) else {
            throw holder.role == .log ? .logRevoked : .registrarRevoked
        }
    }

    /// The station's own revocations and the statement's, each of which the roots must have signed.
    private func knownRevocations() throws(SnapshotRefusal) -> [Revocation] {
        var known = expectation.revocations
        for revocation in statement.revocations where !known.contains(revocation) {
            if let fault = revocation.fault(under: expectation.roots) { throw .revocation(fault) }
            guard revocation.election == expectation.election, revocation.kind == expectation.kind else {
                throw .otherRevocation
            }
            known.append(revocation)
        }
        return known
    }

    private func checkSignature(_ file: [UInt8], over bytes: [UInt8]) throws(SnapshotRefusal) {
        // Only the spelling that the writer has: the untrusted comment is not signed, and nobody may write into it.
        guard let text = String(validating: file, as: UTF8.self), let signature = try? MinisignSignature(text: text),
            signature.text == text,
            signature.trustedComment == "\(Statement.statement.context) \(statement.comment)"
        else { throw .badSignature }
        do throws(TrustError) {
            try signature.verify(bytes, as: Statement.statement, key: statement.registrar.signKey)
        } catch {
            throw error == .unsigned ? .unknownSigner : .badSignature
        }
    }

    /// The first member in which an entry says something else.
    private static func difference(_ found: CanonicalValue?, _ expected: CanonicalValue) -> String {
        guard case .object(let members) = expected else { return "body" }
        return members.keys.sorted().first { found?[$0] != members[$0] } ?? "body"
    }
}
