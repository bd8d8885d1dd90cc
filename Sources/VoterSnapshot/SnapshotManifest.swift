package import ElectionModel
import Sodium
package import Trust

/// What a snapshot is and who may open it: the file `manifest.json` (`Docs/formats/voter-snapshot.md`).
package struct SnapshotManifest: Hashable, Sendable, RegistrarStatement {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    package let edition: SnapshotEdition
    /// How many voters the payload has.
    package let voters: Int
    /// How many templates the payload has.
    package let templates: Int
    /// From when the snapshot may be opened; covers voting at home on the day before.
    package let validFrom: Timestamp
    /// The first instant at which it may no longer be opened.
    package let validUntil: Timestamp
    /// When it was made.
    package let created: Timestamp
    package let payload: FileDigest
    package let definition: FileDigest
    /// The certificate of the key that signed the manifest.
    package let registrar: RoleCertificate
    /// The keys that were revoked when it was made.
    package let revocations: [Revocation]
    /// Who opens it.
    package let keys: SealedKeys

    /// The number at the station: 1, 2, ….
    package var number: Int { edition.number }
    /// The version of the final list.
    package var listVersion: ListVersion { edition.listVersion }
    /// The code that people read aloud; see ``SnapshotEdition/code``.
    package var versionCode: String { edition.code }
    /// Whom it is sealed to, in ascending order of their keys.
    package var recipients: [SnapshotRecipient] { keys.recipients }
    /// The hash that the ledger's entry `snapshot.issue` has, 64 hex digits.
    package var fileHash: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// What the ledger's entry `snapshot.issue` says about it (`Audit/RECORD.md`, section 5).
    package var ledgerBody: CanonicalValue {
        [
            "v": 1, "station": station.canonical, "number": .int(number), "listVersion": listVersion.canonical,
            "manifest": .string(fileHash), "voters": .int(voters),
        ]
    }

    var comment: String { "station \(station) code \(versionCode) created \(created)" }

    static let statement = SignedStatement.snapshot
    static let entryType = SignedStatement.snapshotIssue.rawValue
    static let format = "dobush snapshot v1"
}
