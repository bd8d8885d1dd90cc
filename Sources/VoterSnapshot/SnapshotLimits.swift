/// The bounds of a snapshot's content, the same for its writer and its reader.
package enum SnapshotLimits {
    /// Bytes of a photo.
    package static let photo = 8192
    /// Templates of one voter.
    package static let templates = 10
    /// Bytes of one template record; an ISO/IEC 19794-2 finger of 255 minutiae has 1,560.
    package static let record = 4096
    /// UTF-8 bytes of a surname, given name or patronymic.
    package static let name = 256
    /// Voters of one station.
    package static let voters = 100_000
    /// The largest list number, and the largest number of a snapshot or a delta.
    package static let number = 999_999
    /// Recipients of one snapshot.
    package static let recipients = 1000
    /// Revocations that one snapshot or delta carries.
    package static let revocations = 1000
    /// Operations of one delta.
    package static let operations = 1000
    /// Bytes of a delta's file.
    package static let delta = 1 << 26
    /// Bytes of `manifest.json`, and of a delta's statement.
    static let manifest = 1 << 20
    /// Bytes of `manifest.json.minisig`.
    static let signature = 4096
    /// Bytes of `definition.json`.
    static let definition = 1 << 24
    /// Bytes of `payload.sealed`.
    static let payload = 1 << 30
    /// Bytes of a ticket for a restart.
    static let ticket = 4096
}
