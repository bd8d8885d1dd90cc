/// A whole Merkle tree in memory: it grows at its right edge and keeps the hashes that tiles are made of.
///
/// Memory: 32 bytes a leaf and as much again for keeping them apart. A tree of any size is grown by `TreeEdge`.
package struct MerkleTree: TileHashes, Sendable {
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
            let root = MerkleHash.root(ofRow: Array(levels[level].suffix(Self.tileWidth).joined()))
            if levels.count == level + 1 { levels.append([]) }
            levels[level + 1].append(root)
            level += 1
        }
    }

    /// - Precondition: the tree has it.
    package func hash(level: Int, index: Int) -> [UInt8] { levels[level][index] }
}
