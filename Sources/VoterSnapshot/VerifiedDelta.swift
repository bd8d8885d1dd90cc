import ElectionModel
import Sodium
package import Trust

/// A delta that passed every check but is still sealed.
package struct VerifiedDelta: Sendable {
    package let delta: SnapshotDelta
    /// The deltas so far, this one among them.
    package let line: DeltaLine
    /// All revocations that are known now, for the station to keep.
    package let revocations: [Revocation]

    /// Decrypts the operations.
    ///
    /// - Throws: `SnapshotRefusal.notARecipient`, `.openingCodeMissing`, `.wrongOpeningCode` or `.payloadDamaged`.
    func operations(with key: OpeningKey, opening: OpeningCode?) throws(SnapshotRefusal) -> [DeltaOperation] {
        let streamKey = try delta.statement.keys.streamKey(with: key, opening: opening)
        do throws(PayloadFault) {
            var text = try PayloadStream.open(delta.sealed, key: streamKey)
            defer { text.wipe() }
            guard let value = try? CanonicalValue.parseCanonical(text), case .array(let list) = value,
                list.count == delta.statement.operations
            else { throw .notOperations }
            var operations: [DeltaOperation] = []
            for (index, value) in list.enumerated() {
                guard let operation = try? DeltaOperation(canonical: value), operation.canonical == value else {
                    throw .operation(index + 1)
                }
                operations.append(operation)
            }
            return operations
        } catch {
            throw .payloadDamaged(error)
        }
    }
}
