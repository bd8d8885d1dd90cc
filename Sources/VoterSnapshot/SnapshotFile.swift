/// The five files of a snapshot folder (`Docs/formats/voter-snapshot.md`).
package enum SnapshotFile: String, Sendable, CaseIterable {
    /// What the snapshot is, in canonical JSON.
    case manifest = "manifest.json"
    /// The registrar's signature over the manifest's bytes, in minisign format.
    case signature = "manifest.json.minisig"
    /// The voters, encrypted.
    case payload = "payload.sealed"
    /// The election's definition, in canonical JSON.
    case definition = "definition.json"
    /// Evidence that the public ledger announces the snapshot; added when it does.
    case proof = "ledger.proof"
}
