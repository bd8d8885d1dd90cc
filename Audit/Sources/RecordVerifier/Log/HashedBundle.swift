/// A bundle of entries with all hashes that lie in its part of the tree.
package struct HashedBundle: Sendable {
    let bundle: EntryBundle
    /// The leaf hash of each entry.
    let leaves: [Digest]
    /// The root over them; nil where the bundle is not full.
    let root: Digest?

    /// Reads a bundle and hashes its entries.
    ///
    /// - Parameters:
    ///   - start: the number of the first entry, a multiple of 256.
    ///   - size: the number of entries of the ledger.
    ///   - source: the ledger.
    /// - Throws: `FileProblem` when the file cannot be read. What is wrong in it is in the bundle.
    package init(from start: Int, size: Int, source: any LedgerSource) throws(FileProblem) {
        let width = TilePath.width(from: start, of: size)
        let path = TilePath(entries: start / TilePath.width).path(width: width)
        let bytes = try source.read(path, atMost: EntryBundle.byteLimit)
        let bundle = EntryBundle(firstEntry: start, path: path, bytes: bytes, count: width)
        self.bundle = bundle
        leaves = bundle.ranges.map { .ofLeaf(bundle.bytes[$0]) }
        root = leaves.count == TilePath.width ? Self.root(over: leaves) : nil
    }

    /// Row by row, in place: as many leaves as a tile has are a whole tree.
    private static func root(over leaves: [Digest]) -> Digest {
        var row = leaves
        var count = row.count
        while count > 1 {
            count /= 2
            for index in 0..<count { row[index] = .ofNode(row[2 * index], row[2 * index + 1]) }
        }
        return row[0]
    }
}
