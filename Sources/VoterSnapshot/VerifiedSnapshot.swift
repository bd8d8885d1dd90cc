package import ElectionModel
import Persistence
package import Sodium

/// A snapshot that passed every check but is still sealed; holds nothing personal in clear.
package struct VerifiedSnapshot: Sendable {
    package let manifest: SnapshotManifest
    package let definition: ElectionDefinition
    private let sealed: [UInt8]

    init(manifest: SnapshotManifest, definition: ElectionDefinition, sealed: [UInt8]) {
        self.manifest = manifest
        self.definition = definition
        self.sealed = sealed
    }

    /// Decrypts the payload into memory and checks every row of it.
    ///
    /// - Throws: `SnapshotRefusal.notARecipient` or `.payloadDamaged`.
    package func open(with key: OpeningKey) async throws(SnapshotRefusal) -> OpenedSnapshot {
        guard let recipient = manifest.recipients.first(where: { $0.sealKey == key.sealingKey }) else {
            throw .notARecipient
        }
        guard let streamKey = try? key.open(recipient.sealed) else { throw .payloadDamaged(.undecipherable) }
        do throws(PayloadFault) {
            let store = try store(under: streamKey)
            let numbers = try await PayloadAudit(manifest: manifest, store: store).listNumbers()
            return OpenedSnapshot(manifest: manifest, definition: definition, store: store, listNumbers: numbers)
        } catch {
            throw .payloadDamaged(error)
        }
    }

    private func store(under streamKey: SecretBytes) throws(PayloadFault) -> MemoryStore {
        var image = try PayloadStream.open(sealed, key: streamKey)
        defer { image.wipe() }
        do { return try MemoryStore(image: image) } catch { throw .notADatabase }
    }
}
