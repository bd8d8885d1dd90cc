/// The roots and proofs of a tree's beginnings, from the hashes in its tiles. They are believed here; a proof tells whether
/// they may be.
struct TiledTree {
    let source: any LedgerSource
    /// The number of leaves.
    let size: Int

    /// The root of the first leaves.
    ///
    /// - Throws: `FileProblem` when a tile is missing or of another length.
    func root(of count: Int) throws(FileProblem) -> Digest { try root(0, count) }

    /// The proof that the first leaves are the beginning of all (RFC 9162, section 2.1.4.1); `count` is at least 1.
    ///
    /// - Throws: `FileProblem` when a tile is missing or of another length.
    func consistency(from count: Int) throws(FileProblem) -> [Digest] { try proof(count, 0, size, isWhole: true) }

    /// SUBPROOF of the RFC, for the leaves from `start` to `end`.
    private func proof(_ count: Int, _ start: Int, _ end: Int, isWhole: Bool) throws(FileProblem) -> [Digest] {
        guard count < end - start else { return isWhole ? [] : [try root(start, end)] }
        var left = 1
        while left * 2 < end - start { left *= 2 }
        if count <= left {
            return try proof(count, start, start + left, isWhole: isWhole) + [try root(start + left, end)]
        }
        return try proof(count - left, start + left, end, isWhole: false) + [try root(start, start + left)]
    }

    /// The root of a run of leaves that begins at a multiple of the power of two that holds it.
    private func root(_ first: Int, _ end: Int) throws(FileProblem) -> Digest {
        // Full tiles give their hashes on the level above; each level fills the binary digits that are left to it.
        var subtrees: [Digest] = []
        var start = first
        for (level, bits) in [(2, 16), (1, 8), (0, 0)] where start.isMultiple(of: 1 << bits) {
            var part = CompactRange()
            for index in start >> bits..<max(start >> bits, end >> bits) { part.append(try hash(level, index)) }
            subtrees += part.roots
            start = max(start, (end >> bits) << bits)
        }
        return CompactRange.root(of: subtrees)
    }

    private func hash(_ level: Int, _ index: Int) throws(FileProblem) -> Digest {
        let tile = TilePath(level: level, number: index / TilePath.width)
        let first = index / TilePath.width * TilePath.width
        let width = min(TilePath.width, size >> (8 * level) - first)
        let path = tile.path(width: width)
        let bytes = try source.read(path, atMost: TilePath.width * 32)
        let place = (index - first) * 32
        guard bytes.count == width * 32, let hash = Digest(bytes[place..<place + 32]) else {
            throw FileProblem(reason: "'\(path)' is not a tile of this tree", isMissing: false)
        }
        return hash
    }
}
