package import ElectionModel
package import Sodium

/// What a registrar orders: which station's snapshot, which edition, for when and for whom.
package struct SnapshotOrder: Sendable {
    package let station: StationId
    package let edition: SnapshotEdition
    /// From when the snapshot may be opened; the at-home day before voting day belongs to it.
    package let validFrom: Timestamp
    /// The first instant at which it may no longer be opened.
    package let validUntil: Timestamp
    /// The sealing keys of the station's devices, in any order.
    package let devices: [SealingKey]

    package init(
        station: StationId, edition: SnapshotEdition, validFrom: Timestamp, validUntil: Timestamp,
        devices: [SealingKey]
    ) {
        self.station = station
        self.edition = edition
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.devices = devices
    }
}
