package import ElectionModel
import Files
import Ledger
import Sodium
import Trust

/// Checks snapshots.
package enum SnapshotReader {
    /// Checks everything about a snapshot that can be known without a private key.
    ///
    /// In this order: manifest, election and kind, the registrar's certificate, revocations, the signature, station,
    /// edition, validity, definition, the ledger's proof, payload. The bytes checked are those that are opened later, whatever
    /// happens to the files.
    /// - Parameters:
    ///   - folder: the path of the snapshot's folder.
    ///   - expectation: what the station knows of itself.
    ///   - now: the time of day.
    /// - Returns: the snapshot, still sealed.
    /// - Throws: ``SnapshotRefusal``: the first cause found.
    package static func verify(
        folder: String, expectation: SnapshotExpectation, now: Timestamp
    ) throws(SnapshotRefusal) -> VerifiedSnapshot {
        guard !SnapshotFolder(path: folder).isErased else { throw .erased }
        let reader = FolderReader(path: folder)
        let bytes = try reader.bytes(of: .manifest, limit: SnapshotLimits.manifest)
        let signature = try reader.bytes(of: .signature, limit: SnapshotLimits.signature)
        let manifest: SnapshotManifest
        do throws(CanonicalError) {
            manifest = try SnapshotManifest(canonicalBytes: bytes)
        } catch {
            throw .notAManifest(error)
        }
        let check = StatementCheck(statement: manifest, expectation: expectation)
        let revocations = try check.authenticate(signature: signature, over: bytes)
        try checkEdition(of: manifest, expectation)
        try check.checkTime(now)
        let definition = try definition(of: manifest, reader)
        try check.check(
            try proof(reader, isDemanded: expectation.demandsProof), announces: manifest.ledgerBody, revocations)

        let needs = manifest.payload.size
        let sealed = try reader.bytes(of: .payload, size: needs) { fault in
            switch fault {
            case .shorter(let has): .truncated(has: has, needs: needs)
            case .longer: .payloadChanged
            }
        }
        guard FileDigest(of: sealed) == manifest.payload else { throw .payloadChanged }
        return VerifiedSnapshot(
            manifest: manifest, definition: definition, revocations: revocations, sealed: sealed)
    }

    private static func checkEdition(
        of manifest: SnapshotManifest, _ expectation: SnapshotExpectation
    ) throws(SnapshotRefusal) {
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

    private static func proof(
        _ reader: FolderReader, isDemanded: Bool
    ) throws(SnapshotRefusal) -> InclusionProof? {
        let bytes: [UInt8]
        do throws(SnapshotRefusal) {
            bytes = try reader.bytes(of: .proof, limit: InclusionProof.largestFile)
        } catch {
            if !isDemanded, case .missingFile = error { return nil }
            throw error
        }
        do throws(InclusionProofFault) { return try InclusionProof(bytes: bytes) } catch { throw .proof(error) }
    }
}
