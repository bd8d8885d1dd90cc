package import ElectionModel
import Sodium
import Trust

/// Checks snapshots.
package enum SnapshotReader {
    /// Checks everything about a snapshot that can be known without a private key.
    ///
    /// In this order: manifest, election and kind, the registrar's certificate, the signature, station, edition, validity,
    /// definition, payload. The bytes checked are those that are opened later, whatever happens to the files.
    /// - Parameters:
    ///   - folder: the path of the snapshot's folder.
    ///   - expectation: what the station knows of itself.
    ///   - now: the time of day.
    /// - Returns: the snapshot, still sealed.
    /// - Throws: ``SnapshotRefusal``: the first cause found.
    package static func verify(
        folder: String, expectation: SnapshotExpectation, now: Timestamp
    ) throws(SnapshotRefusal) -> VerifiedSnapshot {
        let reader = FolderReader(path: folder)
        let bytes = try reader.bytes(of: .manifest, limit: SnapshotLimits.manifest)
        let signature = try reader.bytes(of: .signature, limit: SnapshotLimits.signature)
        let manifest: SnapshotManifest
        do throws(CanonicalError) {
            manifest = try SnapshotManifest(canonicalBytes: bytes)
        } catch {
            throw .notAManifest(error)
        }
        guard manifest.election == expectation.election else { throw .otherElection(manifest.election) }
        guard manifest.kind == expectation.kind else { throw .otherKind(manifest.kind) }
        try checkRegistrar(of: manifest, expectation)
        try checkSignature(signature, over: bytes, manifest)
        try checkEdition(of: manifest, expectation)
        guard manifest.validFrom <= now else { throw .notYetValid(from: manifest.validFrom) }
        guard now < manifest.validUntil else { throw .expired(since: manifest.validUntil) }
        let definition = try definition(of: manifest, reader)

        let needs = manifest.payload.size
        let sealed = try reader.bytes(of: .payload, size: needs) { fault in
            switch fault {
            case .shorter(let has): .truncated(has: has, needs: needs)
            case .longer: .payloadChanged
            }
        }
        guard FileDigest(of: sealed) == manifest.payload else { throw .payloadChanged }
        return VerifiedSnapshot(manifest: manifest, definition: definition, sealed: sealed)
    }

    private static func checkRegistrar(
        of manifest: SnapshotManifest, _ expectation: SnapshotExpectation
    ) throws(SnapshotRefusal) {
        if let fault = manifest.registrar.fault(under: expectation.roots) { throw .certificate(fault) }
        guard manifest.registrar.isRegistrar(of: expectation.election, kind: expectation.kind) else {
            throw .notARegistrar
        }
        guard
            manifest.registrar.covers(
                created: manifest.created, validFrom: manifest.validFrom, validUntil: manifest.validUntil)
        else { throw .certificateOutOfTime }
    }

    private static func checkSignature(
        _ file: [UInt8], over bytes: [UInt8], _ manifest: SnapshotManifest
    ) throws(SnapshotRefusal) {
        // Only the spelling that the writer has: the untrusted comment is not signed, and nobody may write into it.
        guard let text = String(validating: file, as: UTF8.self), let signature = try? MinisignSignature(text: text),
            signature.text == text, signature.trustedComment == manifest.trustedComment
        else { throw .badSignature }
        do throws(TrustError) {
            try signature.verify(bytes, key: manifest.registrar.signKey)
        } catch {
            throw error == .unsigned ? .unknownSigner : .badSignature
        }
    }

    private static func checkEdition(
        of manifest: SnapshotManifest, _ expectation: SnapshotExpectation
    ) throws(SnapshotRefusal) {
        guard manifest.station == expectation.station else { throw .otherStation(manifest.station) }
        if let seen = expectation.lastSeen {
            guard manifest.number >= seen.number else {
                throw .stale(number: manifest.number, lastSeen: seen.number)
            }
            guard manifest.number > seen.number || manifest.listVersion == seen.listVersion else {
                throw .otherListVersion(number: manifest.number)
            }
        }
        if let typed = expectation.versionCode, !manifest.edition.hasCode(typed) { throw .otherVersionCode }
    }

    private static func definition(
        of manifest: SnapshotManifest, _ reader: FolderReader
    ) throws(SnapshotRefusal) -> ElectionDefinition {
        let bytes = try reader.bytes(of: .definition, size: manifest.definition.size) { _ in .definitionChanged }
        guard FileDigest(of: bytes) == manifest.definition else { throw .definitionChanged }
        guard let definition = try? ElectionDefinition(canonicalBytes: bytes),
            definition.election == manifest.election, definition.kind == manifest.kind,
            definition.station(manifest.station) != nil
        else { throw .definitionDamaged }
        return definition
    }
}
