import ElectionModel
import Trust
import VoterSnapshot

/// The file `edition.json`: the newest snapshot that this terminal has taken, its corrections, and the keys that it knows
/// to be revoked.
struct ImportedEdition: Hashable, Sendable, CanonicalCodable {
    let edition: SnapshotEdition
    /// The hash of the snapshot's manifest, 64 hex digits.
    let manifest: String
    /// The hashes of the corrections that were taken, 64 hex digits each, from number 1 on.
    let deltas: [String]
    /// Every revocation that this terminal has heard of, of whichever snapshot or correction; each was checked.
    let revocations: [Revocation]

    init(edition: SnapshotEdition, manifest: String, deltas: [String] = [], revocations: [Revocation]) {
        self.edition = edition
        self.manifest = manifest
        self.deltas = deltas
        self.revocations = revocations
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        edition = SnapshotEdition(
            number: try canonical.int("number", in: 1...SnapshotLimits.number),
            listVersion: try canonical.value("listVersion"))
        manifest = try canonical.digest("manifest")
        var deltas: [String] = []
        for value in try canonical.array("deltas") {
            guard case .string(let hash) = value else { throw .member("deltas", expected: "hashes") }
            deltas.append(hash)
        }
        self.deltas = deltas
        revocations = try canonical.values("revocations")
    }

    var canonical: CanonicalValue {
        [
            "format": .string(Self.format), "number": .int(edition.number),
            "listVersion": edition.listVersion.canonical, "manifest": .string(manifest),
            "deltas": .array(deltas.map { .string($0) }), "revocations": .array(revocations.map(\.canonical)),
        ]
    }

    /// What was taken here before; a revocation that comes later does not close a list with which a station works.
    var taken: Set<String> { Set(deltas + [manifest]) }

    /// With a correction that was verified: the next one, or one that was taken before.
    ///
    /// - Throws: `SnapshotRefusal`: `.otherSnapshot`, `.gap`, or `.wrongPrevious` for another one with its number.
    func adding(_ correction: VerifiedDelta) throws(SnapshotRefusal) -> ImportedEdition {
        let (number, hash) = (correction.delta.statement.number, correction.delta.statement.fileHash)
        guard correction.line.manifest.fileHash == manifest else { throw .otherSnapshot }
        guard number <= deltas.count + 1 else { throw .gap(number: number, expected: deltas.count + 1) }
        guard number > deltas.count || deltas[number - 1] == hash else { throw .wrongPrevious(number: number) }
        return ImportedEdition(
            edition: edition, manifest: manifest, deltas: number > deltas.count ? deltas + [hash] : deltas,
            revocations: correction.revocations)
    }

    private static let format = "dobush edition v1"
}
