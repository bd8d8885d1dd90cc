import ElectionModel
package import Ledger
import Sodium
import Trust

/// A numbered correction of a snapshot: one file that travels by network, on a stick or as QR codes
/// (`Docs/formats/voter-delta.md`).
///
/// Its head is text: the statement in one line of canonical JSON and the four lines of the registrar's signature. The
/// encrypted operations follow, and after them the ledger's proof once there is one.
package struct SnapshotDelta: Sendable, Equatable {
    package let statement: DeltaStatement
    /// Evidence that the public ledger announces the delta; added when it does.
    package let proof: InclusionProof?
    /// The signature file's four lines.
    let signature: [UInt8]
    /// The operations, encrypted.
    let sealed: [UInt8]

    private static let signatureLines = 4

    init(statement: DeltaStatement, signature: [UInt8], sealed: [UInt8], proof: InclusionProof?) {
        self.statement = statement
        self.signature = signature
        self.sealed = sealed
        self.proof = proof
    }

    /// The file.
    package var bytes: [UInt8] {
        statement.canonicalBytes + [0x0A] + signature + sealed + (proof?.bytes ?? [])
    }

    /// Takes a file apart; nothing is believed yet.
    ///
    /// - Throws: `SnapshotRefusal.notADelta`, `.truncated`, or `.proof` when what follows the operations is no proof.
    package init(bytes: [UInt8]) throws(SnapshotRefusal) {
        guard bytes.count <= SnapshotLimits.delta,
            let lineEnd = bytes.prefix(SnapshotLimits.manifest + 1).firstIndex(of: 0x0A)
        else { throw .notADelta(.notCanonical) }
        do throws(CanonicalError) {
            statement = try DeltaStatement(canonicalBytes: Array(bytes[..<lineEnd]))
        } catch {
            throw .notADelta(error)
        }
        var start = lineEnd + 1
        for _ in 0..<Self.signatureLines {
            guard let end = bytes[start...].prefix(SnapshotLimits.signature).firstIndex(of: 0x0A) else {
                throw .notADelta(.notCanonical)
            }
            start = end + 1
        }
        signature = Array(bytes[(lineEnd + 1)..<start])
        let needs = statement.payload.size
        let has = bytes.count - start
        guard has >= needs else { throw .truncated(has: has, needs: needs) }
        sealed = Array(bytes[start..<start + needs])
        guard has > needs else {
            proof = nil
            return
        }
        do throws(InclusionProofFault) {
            proof = try InclusionProof(bytes: Array(bytes[(start + needs)...]))
        } catch {
            throw .proof(error)
        }
    }

    /// The delta with the ledger's proof, in the place of an earlier one.
    ///
    /// - Parameter proof: the proof of its own entry.
    /// - Throws: `SnapshotWriteError.foreignProof` when the proof is of another entry.
    package func attaching(_ proof: InclusionProof) throws(SnapshotWriteError) -> SnapshotDelta {
        guard proof.isEntry(DeltaStatement.entryType, by: .registrar), proof.body == statement.ledgerBody else {
            throw .foreignProof
        }
        return SnapshotDelta(statement: statement, signature: signature, sealed: sealed, proof: proof)
    }
}
