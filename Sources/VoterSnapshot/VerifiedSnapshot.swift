package import ElectionModel
import Persistence
package import Sodium
package import Trust

/// A snapshot that passed every check but is still sealed; holds nothing personal in clear.
package struct VerifiedSnapshot: Sendable {
    package let manifest: SnapshotManifest
    package let definition: ElectionDefinition
    /// All revocations that are known now, for the station to keep: those it knew and those of the manifest.
    package let revocations: [Revocation]
    private let sealed: [UInt8]

    init(manifest: SnapshotManifest, definition: ElectionDefinition, revocations: [Revocation], sealed: [UInt8]) {
        self.manifest = manifest
        self.definition = definition
        self.revocations = revocations
        self.sealed = sealed
    }

    /// Where the deltas of this snapshot begin.
    package var line: DeltaLine { DeltaLine(manifest: manifest) }

    /// Decrypts the payload into memory and checks every row of it.
    ///
    /// - Parameters:
    ///   - key: the private key of one of the recipients.
    ///   - opening: the opening code, where the snapshot needs one.
    /// - Throws: `SnapshotRefusal.notARecipient`, `.openingCodeMissing`, `.wrongOpeningCode` or `.payloadDamaged`.
    package func open(
        with key: OpeningKey, opening: OpeningCode? = nil
    ) async throws(SnapshotRefusal) -> OpenedSnapshot {
        let streamKey = try manifest.keys.streamKey(with: key, opening: opening)
        do throws(PayloadFault) {
            let store = try store(under: streamKey)
            let numbers = try await PayloadAudit(manifest: manifest, store: store).listNumbers()
            return OpenedSnapshot(
                manifest: manifest, definition: definition, opening: manifest.keys.needsOpeningCode ? opening : nil,
                base: SnapshotBase(store: store, listNumbers: numbers))
        } catch {
            throw .payloadDamaged(error)
        }
    }

    /// Decrypts the payload again after a restart, with a member's ticket in the place of the opening code.
    ///
    /// - Parameters:
    ///   - key: the private key of one of the recipients.
    ///   - ticket: the ticket of the member who is present.
    ///   - device: the private key of the terminal for which the ticket was made; on a spare terminal another one than
    ///     `key`, which terminals share.
    ///   - code: what the member types or the member's card gives.
    /// - Throws: `SnapshotRefusal.ticketOfOtherSnapshot`, `.ticketOfOtherDevice`, `.wrongMemberCode`, and as
    ///   ``open(with:opening:)``.
    package func open(
        with key: OpeningKey, ticket: RestartTicket, device: OpeningKey, code: SecretBytes
    ) async throws(SnapshotRefusal) -> OpenedSnapshot {
        try await open(with: key, opening: try ticket.opening(of: manifest, with: device, code: code))
    }

    private func store(under streamKey: SecretBytes) throws(PayloadFault) -> MemoryStore {
        var image = try PayloadStream.open(sealed, key: streamKey)
        defer { image.wipe() }
        do { return try MemoryStore(image: image) } catch { throw .notADatabase }
    }
}
