/// The deltas of one snapshot so far: each names the one before, so that none is left out, added or exchanged.
package struct DeltaLine: Sendable, Equatable {
    /// The snapshot that they correct.
    package let manifest: SnapshotManifest
    /// The hashes of the deltas from number 1 on, 64 hex digits each.
    package private(set) var hashes: [String] = []

    /// No delta yet.
    package init(manifest: SnapshotManifest) { self.manifest = manifest }

    /// The number of the last delta; 0 when there is none.
    package var number: Int { hashes.count }

    /// What the next delta names as the one before it.
    package var last: String { hashes.last ?? String(repeating: "0", count: 64) }

    /// The line with one delta more.
    ///
    /// - Throws: `SnapshotRefusal.otherSnapshot`, `.known`, `.gap` or `.wrongPrevious`.
    package func appending(_ statement: DeltaStatement) throws(SnapshotRefusal) -> DeltaLine {
        try check(statement)
        var longer = self
        longer.hashes.append(statement.fileHash)
        return longer
    }

    /// Whether a delta is the next one.
    func check(_ statement: DeltaStatement) throws(SnapshotRefusal) {
        guard statement.snapshot == manifest.fileHash else { throw .otherSnapshot }
        guard statement.number <= number + 1 else { throw .gap(number: statement.number, expected: number + 1) }
        guard statement.number == number + 1 else {
            // The same delta again is harmless; another one with its number is not.
            throw hashes[statement.number - 1] == statement.fileHash
                ? .known(number: statement.number) : .wrongPrevious(number: statement.number)
        }
        guard statement.previous == last else { throw .wrongPrevious(number: statement.number) }
    }

    /// The delta up to which several terminals look voters up until all have the same: the lowest of their numbers.
    ///
    /// - Parameter numbers: the last delta of each terminal, one's own among them.
    package static func common(of numbers: some Sequence<Int>) -> Int { max(0, numbers.min() ?? 0) }
}
