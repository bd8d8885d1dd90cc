package import ElectionModel
import Sodium
import Trust

/// Checks deltas.
package enum DeltaReader {
    /// Checks everything about a delta that can be known without a private key.
    ///
    /// In this order: the file's form, election and kind, the registrar's certificate, revocations, the signature,
    /// station, the place in the line, validity, the ledger's proof, the encrypted operations' hash.
    /// - Parameters:
    ///   - bytes: the file.
    ///   - line: the deltas so far.
    ///   - expectation: what the station knows of itself.
    ///   - now: the time of day.
    /// - Throws: ``SnapshotRefusal``: the first cause found. `.known` means that it was taken before.
    package static func verify(
        _ bytes: [UInt8], after line: DeltaLine, expectation: SnapshotExpectation, now: Timestamp
    ) throws(SnapshotRefusal) -> VerifiedDelta {
        let delta = try SnapshotDelta(bytes: bytes)
        let check = StatementCheck(statement: delta.statement, expectation: expectation)
        let revocations = try check.authenticate(
            signature: delta.signature, over: delta.statement.canonicalBytes)
        let longer = try line.appending(delta.statement)
        try check.checkTime(now)
        if expectation.demandsProof, delta.proof == nil { throw .missingProof }
        try check.check(delta.proof, announces: delta.statement.ledgerBody, revocations)
        guard FileDigest(of: delta.sealed) == delta.statement.payload else { throw .payloadChanged }
        return VerifiedDelta(delta: delta, line: longer, revocations: revocations)
    }
}
