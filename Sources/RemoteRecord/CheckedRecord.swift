package import BallotCrypto
package import ElectionModel
package import Trust

/// A record that was read whole and in which nothing was wrong.
package struct CheckedRecord: Sendable {
    /// The number of entries.
    package let size: Int
    /// The root of the ledger's tree, 32 bytes: what people compare.
    package let root: [UInt8]
    /// The roots that certified everybody.
    package let roots: RootPolicy
    /// Where the election is.
    package let phase: ElectionPhase
    /// B.
    package let base: BaseHash
    /// E and K.
    package let context: ElectionContext
    /// K, every Kᵢ, and the trustees' certificates.
    package let keys: ElectionKeys
    private let reading: RemoteReading

    init(
        size: Int, root: [UInt8], roots: RootPolicy, phase: ElectionPhase, reading: RemoteReading,
        context: ElectionContext, keys: ElectionKeys
    ) {
        self.size = size
        self.root = root
        self.roots = roots
        self.phase = phase
        base = reading.base
        self.context = context
        self.keys = keys
        self.reading = reading
    }

    /// What is voted on.
    package var manifest: RemoteManifest { reading.manifest }

    /// How many voters are on the roll.
    package var voters: Int { reading.roll.count }

    /// How many ballots were published, whatever became of them.
    package var ballots: Int { reading.ballots.count }

    /// How many votes were voided.
    package var voids: Int { reading.roll.values.count { $0.isVoid } }

    /// The trustees whose shares of a drill are in the record.
    package func drilled(_ drill: DecryptionDrill) -> Set<Int> { reading.drills[drill, default: []] }

    /// The drill that is due now, computed from public numbers; `nil` when it is not the time of one.
    package var drill: (DecryptionDrill, EncryptedTally)? {
        let due: DecryptionDrill? =
            switch phase {
            case .keys: .opening
            case .sealed: .closing
            default: nil
            }
        return due.map { ($0, EncryptedTally(drill: $0, in: context)) }
    }

    /// The sums of all units, in the order of the manifest: what is decrypted, and nothing else ever.
    ///
    /// - Throws: ``RecordRefusal``: `.notNow` before the box is sealed and as many trustees as are needed have held the closing
    ///   drill.
    package func tallies() throws(RecordRefusal) -> [(unit: TallyUnit, tally: EncryptedTally)] {
        guard phase == .sealed, drilled(.closing).count >= keys.trustees.needed else { throw .notNow }
        do {
            let sums = try reading.tallies(of: reading.units)
            return reading.units.compactMap { unit in sums[unit].map { (unit, $0) } }
        } catch { throw .whole(error.check) }
    }
}
