package import ElectionModel
package import Sodium
package import Trust

/// What a registrar orders: which station's snapshot, which edition, for when and for whom.
package struct SnapshotOrder: Sendable {
    package let station: StationId
    package let edition: SnapshotEdition
    /// From when the snapshot may be opened; the at-home day before voting day belongs to it.
    package let validFrom: Timestamp
    /// The first instant at which it may no longer be opened.
    package let validUntil: Timestamp
    /// The sealing keys of the station's devices, in any order; at least one.
    package let devices: [SealingKey]
    /// The sealing key of the region's spare terminals.
    package let pool: SealingKey?
    /// The sealing key that is split between members' cards.
    package let recovery: SealingKey?
    /// Gives the opening code without which the snapshot does not open; without it none is needed.
    package let opening: OpeningMaster?
    /// The keys that were revoked until now, so that a station without network hears of them.
    package let revocations: [Revocation]

    package init(
        station: StationId, edition: SnapshotEdition, validFrom: Timestamp, validUntil: Timestamp,
        devices: [SealingKey], pool: SealingKey? = nil, recovery: SealingKey? = nil, opening: OpeningMaster? = nil,
        revocations: [Revocation] = []
    ) {
        self.station = station
        self.edition = edition
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.devices = devices
        self.pool = pool
        self.recovery = recovery
        self.opening = opening
        self.revocations = revocations
    }

    /// Everybody whom it is sealed to.
    var holders: [(kind: SnapshotRecipient.Kind, key: SealingKey)] {
        devices.map { (.device, $0) } + [pool].compactMap { $0 }.map { (.pool, $0) }
            + [recovery].compactMap { $0 }.map { (.recovery, $0) }
    }
}
