package import ElectionModel
package import Trust

/// What a station knows of itself before it looks at a snapshot.
package struct SnapshotExpectation: Sendable {
    package let election: ElectionId
    package let kind: ElectionKind
    package let station: StationId
    /// The election's root keys, from the station's own installation and never from the snapshot.
    package let roots: RootPolicy
    /// The newest edition that the station has opened before, if any.
    package let lastSeen: SnapshotEdition?
    /// The version code as the chair typed it from the signed act; `nil` where a sign-in stands for it, as after a crash.
    package let versionCode: String?

    package init(
        election: ElectionId, kind: ElectionKind, station: StationId, roots: RootPolicy,
        lastSeen: SnapshotEdition? = nil, versionCode: String? = nil
    ) {
        self.election = election
        self.kind = kind
        self.station = station
        self.roots = roots
        self.lastSeen = lastSeen
        self.versionCode = versionCode
    }
}
