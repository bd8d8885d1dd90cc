/// A Merkle tree that grows at its right edge and keeps the hashes that tiles are made of.
///
/// Level 0 holds the leaves; level L holds the roots of full groups of 256 hashes of level L − 1, as C2SP tlog-tiles
/// publishes them. Memory: 32 bytes a leaf and 1/255 more.
package struct MerkleTree: Sendable {
    /// Hashes in a full tile.
    package static let tileWidth = 256

    /// `levels[0]` are the leaves' hashes.
    package private(set) var levels: [[[UInt8]]] = [[]]

    package init() {}

    /// The number of leaves.
    package var size: Int { levels[0].count }

    /// Adds a leaf's hash.
    package mutating func append(_ leaf: [UInt8]) {
        levels[0].append(leaf)
        var level = 0
        while levels[level].count.isMultiple(of: Self.tileWidth) {
            let root = Self.root(levels[level].suffix(Self.tileWidth))
            if levels.count == level + 1 { levels.append([]) }
            levels[level + 1].append(root)
            level += 1
        }
    }

    /// The root of the first `size` leaves.
    ///
    /// - Precondition: `size` is at most the tree's.
    /// - Complexity: O(log size) tiles.
    package func root(size: Int) -> [UInt8] {
        precondition(size >= 0 && size <= self.size, "no tree of that size yet")
        guard size > 0 else { return MerkleHash.empty }
        // The tree's right edge: on each level the hashes that no full tile above covers, from the top down.
        var edge: [[UInt8]] = []
        var width = size
        for level in levels {
            let open = width % Self.tileWidth
            edge = Self.peaks(level[(width - open)..<width]) + edge
            width /= Self.tileWidth
            if width == 0 { break }
        }
        var root = edge.removeLast()
        while let left = edge.popLast() { root = MerkleHash.node(left, root) }
        return root
    }

    /// The roots of the perfect subtrees that a run of hashes consists of, largest first.
    private static func peaks(_ hashes: ArraySlice<[UInt8]>) -> [[UInt8]] {
        var peaks: [[UInt8]] = []
        var rest = hashes
        while !rest.isEmpty {
            var width = 1
            while width * 2 <= rest.count { width *= 2 }
            peaks.append(root(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        return peaks
    }

    /// The root of a perfect subtree.
    private static func root(_ hashes: ArraySlice<[UInt8]>) -> [UInt8] {
        var row = Array(hashes)
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { MerkleHash.node(row[$0], row[$0 + 1]) }
        }
        return row[0]
    }
}
