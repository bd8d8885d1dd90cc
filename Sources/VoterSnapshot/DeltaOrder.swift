import ElectionModel
package import Trust

/// What a registrar orders: the next delta of a snapshot.
package struct DeltaOrder: Sendable {
    /// The snapshot and its deltas so far.
    package let line: DeltaLine
    /// The corrections, in order; may be none where only revocations are to travel.
    package let operations: [DeltaOperation]
    /// How many voters are on the list afterwards.
    package let voters: Int
    /// Gives the opening code of the snapshot; needed where the snapshot needs one.
    package let opening: OpeningMaster?
    /// The keys that were revoked until now.
    package let revocations: [Revocation]

    package init(
        line: DeltaLine, operations: [DeltaOperation], voters: Int, opening: OpeningMaster? = nil,
        revocations: [Revocation] = []
    ) {
        self.line = line
        self.operations = operations
        self.voters = voters
        self.opening = opening
        self.revocations = revocations
    }
}
