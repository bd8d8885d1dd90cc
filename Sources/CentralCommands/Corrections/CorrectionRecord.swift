import Console
import ElectionModel
import Files
import Sodium
import Trust
import VoterSnapshot
import Wording

/// What the commission keeps of one delta, since nobody but the stations opens the delta itself: which corrections it has,
/// and of which file it was made (`Docs/formats/voter-delta.md`). Sealed to the registrar.
struct CorrectionRecord: Hashable, Sendable {
    let station: StationId
    /// The hash of the manifest of the snapshot, 64 hex digits.
    let snapshot: String
    /// The delta's number.
    let number: Int
    /// The hash of the delta, 64 hex digits.
    let delta: String
    /// What it was made of, 64 hex digits.
    let source: String
    let changes: [CorrectionChange]

    private static let format = "dobush correction record v1"
    private static let largest = 1 << 22

    /// The name of a record's file.
    static func name(_ number: Int) -> String { "delta-\(number).record" }

    /// Brings it to the disk, in the place of the record of a delta that was never written.
    ///
    /// - Throws: `DurableFileError`; `SodiumError` when nothing can be sealed to the key.
    func keep(in folder: String, for registrar: HolderKeys) throws {
        let sealed = try registrar.opening.sealingKey.seal(SecretBytes(canonicalBytes))
        try DurableFile.makeFolder(folder, mode: 0o700)
        try DurableFile.replace("\(folder)/\(Self.name(number))", sealed, mode: 0o600)
    }

    /// Reads the record of a delta.
    ///
    /// - Throws: `Complaint` when it cannot be opened or is of another delta; `DurableFileError`.
    static func read(
        _ number: Int, of manifest: SnapshotManifest, in folder: String, by registrar: HolderKeys
    ) throws -> CorrectionRecord {
        let path = "\(folder)/\(name(number))"
        let sealed = try DurableFile.read(path, limit: largest)
        guard let bytes = try? registrar.opening.open(sealed),
            let record = try? CorrectionRecord(canonicalBytes: bytes.exposed), record.number == number,
            record.station == manifest.station, record.snapshot == manifest.fileHash
        else { throw Complaint(.unsound, DeltaWords.recordDamaged(file: path)) }
        return record
    }
}

extension CorrectionRecord: CanonicalCodable {
    var canonical: CanonicalValue {
        [
            "v": 1, "format": .string(Self.format), "station": station.canonical, "snapshot": .string(snapshot),
            "number": .int(number), "delta": .string(delta), "source": .string(source),
            "changes": .array(changes.map(\.canonical)),
        ]
    }

    init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1, try canonical.string("format") == Self.format else {
            throw .member("format", expected: "\"\(Self.format)\"")
        }
        station = try canonical.value("station")
        snapshot = try canonical.digest("snapshot")
        number = try canonical.int("number", in: 1...SnapshotLimits.number)
        delta = try canonical.digest("delta")
        source = try canonical.digest("source")
        changes = try canonical.values("changes")
    }
}

extension CorrectionRecord: CustomStringConvertible, CustomReflectable {
    /// Which delta's; nothing of the corrections.
    var description: String { "the record of correction \(number) of station \(station)" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
