import Ceremony
import ElectionModel
import Files
import Sodium
import Trust
import VoterSnapshot

/// Who opens snapshots beside the stations' own devices, and whether a code is needed.
struct SnapshotHolders {
    let pool: SealingKey?
    let recovery: SealingKey?
    let opening: OpeningMaster?

    /// Reads the public files that a command names.
    ///
    /// - Parameters:
    ///   - pool: the file of the spare terminals' key.
    ///   - recovery: the file of the recovery key.
    ///   - opening: gives the opening codes.
    ///   - kind: the election's; every key is of this kind.
    /// - Throws: `DurableFileError`, `CanonicalError`, `TrustError.otherKind`.
    init(pool: String?, recovery: String?, opening: OpeningMaster?, kind: ElectionKind) throws {
        self.pool = try pool.map { file in
            let key = try PoolPublicKey(
                canonicalBytes: try DurableFile.read(file, limit: PoolPublicKey.largestFile))
            guard key.kind == kind else { throw TrustError.otherKind(key.kind) }
            return key.sealKey
        }
        self.recovery = try recovery.map { file in
            let key = try RecoveryPublicKey(
                canonicalBytes: try DurableFile.read(file, limit: RecoveryPublicKey.largestFile))
            guard key.kind == kind else { throw TrustError.otherKind(key.kind) }
            return key.key
        }
        self.opening = opening
    }

    /// Whether a snapshot is sealed to these and no others beside its devices.
    func fit(_ manifest: SnapshotManifest) -> Bool {
        func keys(_ kind: SnapshotRecipient.Kind) -> [SealingKey] {
            manifest.recipients.filter { $0.kind == kind }.map(\.sealKey)
        }
        return keys(.pool) == [pool].compactMap { $0 } && keys(.recovery) == [recovery].compactMap { $0 }
            && manifest.keys.needsOpeningCode == (opening != nil)
    }
}
