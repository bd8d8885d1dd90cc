import ElectionModel
import Sodium
import Trust

extension SnapshotWriter {
    /// Makes the next delta of a snapshot, sealed to the snapshot's recipients and valid as long as it.
    ///
    /// Whether the operations fit the list is checked where the list is open: by every station.
    /// - Returns: the delta without the ledger's proof, for ``SnapshotDelta/attaching(_:)``.
    /// - Throws: ``SnapshotWriteError``.
    package func delta(_ order: DeltaOrder) throws(SnapshotWriteError) -> SnapshotDelta {
        let created = clock.now()
        let manifest = order.line.manifest
        guard manifest.election == definition.election, manifest.kind == definition.kind,
            definition.station(manifest.station) != nil
        else { throw .unknownStation }
        try checkIssuer(
            created: created, validFrom: manifest.validFrom, validUntil: manifest.validUntil,
            revocations: order.revocations)
        guard (0...SnapshotLimits.voters).contains(order.voters) else { throw .tooManyVoters }
        guard order.operations.count <= SnapshotLimits.operations, order.line.number < SnapshotLimits.number else {
            throw .deltaTooLarge
        }
        for operation in order.operations {
            guard (1...SnapshotLimits.number).contains(operation.listNumber) else {
                throw .badListNumber(operation.listNumber)
            }
            if case .add(let voter) = operation { try voter.checkBounds() }
        }
        guard manifest.keys.needsOpeningCode == (order.opening != nil) else { throw .otherOpening }
        let opening = order.opening?.code(
            election: manifest.election, kind: manifest.kind, station: manifest.station, number: manifest.number)
        let (keys, stream) = try SealedKeys.make(
            for: manifest.recipients.map { ($0.kind, $0.sealKey) }, opening: opening, random: random)
        var text = CanonicalValue.array(order.operations.map(\.canonical)).encoded()
        guard text.count <= SnapshotLimits.delta / 2 else { throw .deltaTooLarge }
        guard let sealed = try? PayloadStream.seal(&text, key: stream) else { throw .noRandomness }

        let statement = DeltaStatement(
            election: manifest.election, kind: manifest.kind, station: manifest.station, snapshot: manifest.fileHash,
            number: order.line.number + 1, previous: order.line.last, operations: order.operations.count,
            voters: order.voters, validFrom: manifest.validFrom, validUntil: manifest.validUntil, created: created,
            payload: FileDigest(of: sealed), registrar: certificate, revocations: order.revocations, keys: keys)
        return SnapshotDelta(
            statement: statement, signature: statement.signature(by: key), sealed: sealed, proof: nil)
    }
}
