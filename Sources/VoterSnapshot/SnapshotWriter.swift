package import ElectionModel
import Files
import Glibc
package import Sodium
package import Trust

/// Writes snapshots and deltas as a registrar of an election.
package struct SnapshotWriter: Sendable {
    let key: SigningKey
    let certificate: RoleCertificate
    let definition: ElectionDefinition
    let clock: any WallClock
    let random: any RandomSource
    /// The same in every snapshot.
    private let definitionBytes: [UInt8]

    /// A writer for one election.
    ///
    /// - Parameters:
    ///   - key: the registrar's private key.
    ///   - certificate: the registrar's certificate, endorsed by the roots; goes into every manifest.
    ///   - definition: the election's definition; goes into every snapshot.
    ///   - clock: tells when a snapshot is made.
    ///   - random: makes recipients' keys and names of temporary folders.
    package init(
        key: SigningKey, certificate: RoleCertificate, definition: ElectionDefinition, clock: some WallClock,
        random: some RandomSource
    ) {
        self.key = key
        self.certificate = certificate
        self.definition = definition
        self.clock = clock
        self.random = random
        definitionBytes = definition.canonicalBytes
    }

    /// Writes the snapshot of one station into a new folder: all its files but the ledger's proof, or nothing.
    ///
    /// Whatever names a person is in memory only, and encrypted before the first byte is written. The files are made in
    /// a sibling folder and are on the disk before that folder gets its name. When the ledger has announced it,
    /// ``SnapshotFolder/attach(_:)`` adds the proof.
    /// - Parameters:
    ///   - voters: the station's voters, in any order.
    ///   - order: which station and edition, for when and for whom.
    ///   - folder: the path of the folder to make; its parent must exist.
    /// - Returns: the manifest, for the ledger's entry and the act.
    /// - Throws: ``SnapshotWriteError``.
    package func write(
        voters: some Sequence<SnapshotVoter> & Sendable, order: SnapshotOrder, to folder: String
    ) async throws(SnapshotWriteError) -> SnapshotManifest {
        let created = clock.now()
        try check(order, created: created)
        let draft = FolderDraft(folder, suffix: Hex.encode(random.bytes(8)))
        try Self.placed { () throws(DurableFileError) in try draft.checkFree() }

        var payload = try await PayloadDraft()
        for voter in voters { try await payload.add(voter) }
        var image = try await payload.image(
            election: definition.election, kind: definition.kind, station: order.station, edition: order.edition)
        let opening = order.opening?.code(
            election: definition.election, kind: definition.kind, station: order.station,
            number: order.edition.number)
        let (keys, stream) = try SealedKeys.make(for: order.holders, opening: opening, random: random)
        guard let sealed = try? PayloadStream.seal(&image, key: stream) else { throw .noRandomness }

        let manifest = SnapshotManifest(
            election: definition.election, kind: definition.kind, station: order.station, edition: order.edition,
            voters: payload.voters, templates: payload.templates, validFrom: order.validFrom,
            validUntil: order.validUntil, created: created, payload: FileDigest(of: sealed),
            definition: FileDigest(of: definitionBytes), registrar: certificate, revocations: order.revocations,
            keys: keys)
        let files: [(SnapshotFile, [UInt8])] = [
            (.payload, sealed), (.definition, definitionBytes), (.manifest, manifest.canonicalBytes),
            (.signature, manifest.signature(by: key)),
        ]
        try Self.placed { () throws(DurableFileError) in
            try draft.commit(files.map { ($0.0.rawValue, $0.1) })
        }
        return manifest
    }

    private static func placed(_ body: () throws(DurableFileError) -> Void) throws(SnapshotWriteError) {
        do throws(DurableFileError) { try body() } catch {
            throw error.code == EEXIST ? .folderExists(error.path) : .file(error)
        }
    }

    private func check(_ order: SnapshotOrder, created: Timestamp) throws(SnapshotWriteError) {
        guard definition.station(order.station) != nil else { throw .unknownStation }
        guard (1...SnapshotLimits.number).contains(order.edition.number), order.validFrom < order.validUntil,
            order.validFrom.milliseconds >= 0, order.validUntil.milliseconds <= CanonicalValue.largestInteger
        else { throw .badEdition }
        try checkIssuer(
            created: created, validFrom: order.validFrom, validUntil: order.validUntil,
            revocations: order.revocations)
        // Before the work is done; sealing checks the keys themselves.
        guard !order.devices.isEmpty, order.holders.count <= SnapshotLimits.recipients,
            Set(order.holders.map(\.key)).count == order.holders.count
        else { throw .badRecipients }
    }

    /// Whether the registrar may say something for that time, and with these revocations.
    func checkIssuer(
        created: Timestamp, validFrom: Timestamp, validUntil: Timestamp, revocations: [Revocation]
    ) throws(SnapshotWriteError) {
        guard certificate.signKey == key.verifyingKey,
            certificate.isRegistrar(of: definition.election, kind: definition.kind)
        else { throw .notTheRegistrar }
        guard certificate.covers(created: created, validFrom: validFrom, validUntil: validUntil) else {
            throw .certificateOutOfTime
        }
        guard revocations.count <= SnapshotLimits.revocations else { throw .tooManyRevocations }
    }
}
