package import ElectionModel
package import Trust

/// What a station knows of itself before it looks at a snapshot or a delta.
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
    /// Whether evidence from the public ledger must be there. Without this it may be missing, but is checked all the same
    /// where it is there.
    package let demandsProof: Bool
    /// The revocations that the station has heard of, each checked under the roots before.
    package let revocations: [Revocation]
    /// Hashes of the manifests and deltas that were taken here before, 64 hex digits each. A revocation that came later
    /// does not close a list with which a station is working already.
    package let taken: Set<String>

    package init(
        election: ElectionId, kind: ElectionKind, station: StationId, roots: RootPolicy,
        lastSeen: SnapshotEdition? = nil, versionCode: String? = nil, demandsProof: Bool = true,
        revocations: [Revocation] = [], taken: Set<String> = []
    ) {
        self.election = election
        self.kind = kind
        self.station = station
        self.roots = roots
        self.lastSeen = lastSeen
        self.versionCode = versionCode
        self.demandsProof = demandsProof
        self.revocations = revocations
        self.taken = taken
    }
}
