package import ElectionModel
package import Sodium
package import Trust

/// Writes snapshots as a registrar of an election.
package struct SnapshotWriter: Sendable {
    private let key: SigningKey
    private let certificate: RoleCertificate
    private let definition: ElectionDefinition
    private let clock: any WallClock
    private let random: any RandomSource
    private let put: FolderDraft.Put

    /// A writer for one election.
    ///
    /// - Parameters:
    ///   - key: the registrar's private key.
    ///   - certificate: the registrar's certificate, endorsed by the roots; goes into every manifest.
    ///   - definition: the election's definition; goes into every snapshot.
    ///   - clock: tells when a snapshot is made.
    ///   - random: makes stream keys and names of temporary folders.
    package init(
        key: SigningKey, certificate: RoleCertificate, definition: ElectionDefinition, clock: some WallClock,
        random: some RandomSource
    ) {
        self.init(
            key: key, certificate: certificate, definition: definition, clock: clock, random: random,
            put: FolderDraft.systemPut)
    }

    /// With a stand-in for the system's write, so that a full disk can be tried.
    init(
        key: SigningKey, certificate: RoleCertificate, definition: ElectionDefinition, clock: some WallClock,
        random: some RandomSource, put: @escaping FolderDraft.Put
    ) {
        self.key = key
        self.certificate = certificate
        self.definition = definition
        self.clock = clock
        self.random = random
        self.put = put
    }

    /// Writes the snapshot of one station into a new folder: all four files, or nothing.
    ///
    /// Whatever names a person is in memory only, and encrypted before the first byte is written. The files are made in
    /// a sibling folder and are on the disk before that folder gets its name.
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
        let draft = FolderDraft(folder: folder, random: random, put: put)
        try draft.checkFree()

        var payload = try await PayloadDraft()
        for voter in voters { try await payload.add(voter) }
        var image = try await payload.image(
            election: definition.election, kind: definition.kind, station: order.station, edition: order.edition)
        var keyBytes = random.bytes(32)
        let streamKey = SecretBytes(taking: &keyBytes)
        guard let sealed = try? PayloadStream.seal(&image, key: streamKey) else { throw .noRandomness }

        let definitionBytes = definition.canonicalBytes
        let manifest = SnapshotManifest(
            election: definition.election, kind: definition.kind, station: order.station, edition: order.edition,
            voters: payload.voters, templates: payload.templates, validFrom: order.validFrom,
            validUntil: order.validUntil, created: created, payload: FileDigest(of: sealed),
            definition: FileDigest(of: definitionBytes), registrar: certificate,
            recipients: try recipients(order.devices, streamKey))
        let manifestBytes = manifest.canonicalBytes
        let signature = MinisignSignature(of: manifestBytes, by: key, trustedComment: manifest.trustedComment)
        try draft.commit([
            (.payload, sealed), (.definition, definitionBytes), (.manifest, manifestBytes),
            (.signature, Array(signature.text.utf8)),
        ])
        return manifest
    }

    private func check(_ order: SnapshotOrder, created: Timestamp) throws(SnapshotWriteError) {
        guard certificate.signKey == key.verifyingKey,
            certificate.isRegistrar(of: definition.election, kind: definition.kind)
        else { throw .notTheRegistrar }
        guard definition.station(order.station) != nil else { throw .unknownStation }
        guard (1...SnapshotLimits.number).contains(order.edition.number), order.validFrom < order.validUntil,
            order.validFrom.milliseconds >= 0, order.validUntil.milliseconds <= CanonicalValue.largestInteger
        else { throw .badEdition }
        guard certificate.covers(created: created, validFrom: order.validFrom, validUntil: order.validUntil) else {
            throw .certificateOutOfTime
        }
        guard (1...SnapshotLimits.recipients).contains(order.devices.count),
            Set(order.devices).count == order.devices.count
        else { throw .badRecipients }
    }

    private func recipients(
        _ devices: [SealingKey], _ streamKey: SecretBytes
    ) throws(SnapshotWriteError) -> [SnapshotRecipient] {
        var recipients: [SnapshotRecipient] = []
        for device in devices.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            // A key of small order cannot be sealed to.
            guard let sealed = try? device.seal(streamKey) else { throw .badRecipients }
            recipients.append(SnapshotRecipient(kind: .device, sealKey: device, sealed: sealed))
        }
        return recipients
    }
}
