/// The hashes that lead from a leaf to the root of a Merkle tree (RFC 9162, section 2.1.3).
package struct InclusionProofPath: Hashable, Sendable {
    /// The leaf's number, from 0.
    package let index: Int
    /// The hashes beside the way, 32 bytes each, the leaf's sibling first.
    package let siblings: [[UInt8]]

    package init(index: Int, siblings: [[UInt8]]) {
        self.index = index
        self.siblings = siblings
    }

    /// The root to which a leaf's hash leads in a tree of `size` leaves (RFC 9162, section 2.1.3.2).
    ///
    /// - Returns: `nil` when the tree has no such leaf, or the way to it has another length.
    package func root(leaf: [UInt8], size: Int) -> [UInt8]? {
        guard index >= 0, index < size, leaf.count == 32 else { return nil }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in siblings {
            guard last > 0, sibling.count == 32 else { return nil }
            if node & 1 == 1 || node == last {
                hash = MerkleHash.node(sibling, hash)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = MerkleHash.node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? hash : nil
    }
}

extension MerkleTree {
    /// The way from a leaf to the root of the first `size` leaves.
    ///
    /// - Precondition: `index` is below `size`, and `size` is at most the tree's.
    /// - Complexity: at most 255 hashes for each level of tiles, and those of the right edge.
    package func path(of index: Int, size: Int) -> InclusionProofPath {
        precondition(index >= 0 && index < size && size <= self.size, "no such leaf in a tree of that size yet")
        var siblings: [[UInt8]] = []
        var (start, count) = (0, size)
        while count > 1 {
            let left = Self.leftPart(of: count)
            if index < start + left {
                siblings.append(root(from: start + left, count: count - left))
                count = left
            } else {
                siblings.append(root(from: start, count: left))
                (start, count) = (start + left, count - left)
            }
        }
        return InclusionProofPath(index: index, siblings: siblings.reversed())
    }

    /// The root of a run of leaves that is a part of the tree: it begins at a multiple of the power of two above it.
    private func root(from start: Int, count: Int) -> [UInt8] {
        // Whole tiles give their hashes on a higher level.
        var (level, width) = (0, 1)
        while count.isMultiple(of: width * Self.tileWidth), start.isMultiple(of: width * Self.tileWidth) {
            level += 1
            width *= Self.tileWidth
        }
        if count == width { return levels[level][start / width] }
        let left = Self.leftPart(of: count)
        return MerkleHash.node(root(from: start, count: left), root(from: start + left, count: count - left))
    }

    /// The largest power of two below a number.
    private static func leftPart(of count: Int) -> Int {
        var left = 1
        while left * 2 < count { left *= 2 }
        return left
    }
}
