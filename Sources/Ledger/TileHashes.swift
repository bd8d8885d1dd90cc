/// The hashes that a tree's tiles hold, wherever they lie.
///
/// Level 0 has the leaves; level L has the roots of full groups of 256 hashes of level L − 1 (C2SP tlog-tiles). Roots and
/// proofs are made from them here, in one spelling for a tree in memory and one in files.
package protocol TileHashes<Failure> {
    /// Why a hash cannot be had.
    associatedtype Failure: Error

    /// A hash of a level, 32 bytes.
    func hash(level: Int, index: Int) throws(Failure) -> [UInt8]
}

extension TileHashes {
    /// The root of the first `size` leaves.
    ///
    /// - Complexity: at most 255 hashes for each level of tiles.
    package func root(size: Int) throws(Failure) -> [UInt8] {
        size == 0 ? MerkleHash.empty : try root(from: 0, count: size)
    }

    /// The way from a leaf to the root of the first `size` leaves.
    ///
    /// - Precondition: `index` is from 0 and below `size`.
    /// - Complexity: at most 255 hashes for each level of tiles, and those of the right edge.
    package func path(of index: Int, size: Int) throws(Failure) -> InclusionProofPath {
        precondition(index >= 0 && index < size, "no such leaf in a tree of that size")
        var siblings: [[UInt8]] = []
        var (start, count) = (0, size)
        while count > 1 {
            let left = Self.leftPart(of: count)
            if index < start + left {
                siblings.append(try root(from: start + left, count: count - left))
                count = left
            } else {
                siblings.append(try root(from: start, count: left))
                (start, count) = (start + left, count - left)
            }
        }
        return InclusionProofPath(index: index, siblings: siblings.reversed())
    }

    /// Proof that the first `old` leaves are the beginning of the first `new` (RFC 9162, section 2.1.4.1). Empty for
    /// equal sizes and for `old` 0, where there is nothing to prove.
    ///
    /// - Precondition: `old` is from 0 and at most `new`.
    package func consistency(from old: Int, to new: Int) throws(Failure) -> ConsistencyProof {
        precondition((0...new).contains(old), "a smaller tree is no continuation of a larger one")
        var hashes: [[UInt8]] = []
        var (start, count) = (0, new)
        // What is left of the old tree is the left edge of the part that is looked at, until it is the whole part.
        while old > 0, start + count > old {
            let left = Self.leftPart(of: count)
            if old <= start + left {
                hashes.append(try root(from: start + left, count: count - left))
                count = left
            } else {
                hashes.append(try root(from: start, count: left))
                (start, count) = (start + left, count - left)
            }
        }
        // The old root itself is known to who checks.
        if old > 0, start > 0 { hashes.append(try root(from: start, count: count)) }
        return ConsistencyProof(hashes: hashes.reversed())
    }

    /// The root of a run of leaves that is a part of the tree: it begins at a multiple of the power of two above it.
    private func root(from start: Int, count: Int) throws(Failure) -> [UInt8] {
        // Whole tiles give their hashes on a higher level.
        var (level, width) = (0, 1)
        while count.isMultiple(of: width * MerkleTree.tileWidth), start.isMultiple(of: width * MerkleTree.tileWidth) {
            level += 1
            width *= MerkleTree.tileWidth
        }
        if count == width { return try hash(level: level, index: start / width) }
        let left = Self.leftPart(of: count)
        return MerkleHash.node(
            try root(from: start, count: left), try root(from: start + left, count: count - left))
    }

    /// The largest power of two below a number.
    private static func leftPart(of count: Int) -> Int {
        var left = 1
        while left * 2 < count { left *= 2 }
        return left
    }
}
