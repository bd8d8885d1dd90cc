/// The right edge of a Merkle tree of any size: on each level of tiles the hashes that no full tile covers.
///
/// Memory: at most 255 hashes a level, and a level for every factor of 256.
struct TreeEdge: TileHashes, Sendable {
    /// The number of leaves.
    private(set) var size = 0
    /// Hashes of the tile that is open on each level, one behind the other.
    private var open: [[UInt8]] = []

    private static let fullTile = MerkleTree.tileWidth * MerkleHash.size

    /// Adds leaves.
    ///
    /// - Parameter leaves: their hashes, 32 bytes each.
    /// - Returns: the tiles that the tree has now and had not before: full ones, and the open one of each level that grew.
    mutating func append(_ leaves: [[UInt8]]) -> [TreeTile] {
        var tiles: [TreeTile] = []
        var grown = 0
        for leaf in leaves {
            var (level, hash) = (0, leaf)
            while true {
                if open.count == level { open.append([]) }
                open[level] += hash
                grown = max(grown, level + 1)
                guard open[level].count == Self.fullTile else { break }
                tiles.append(TreeTile(level: level, index: size >> (8 * (level + 1)), hashes: open[level]))
                hash = MerkleHash.root(ofRow: open[level])
                open[level] = []
                level += 1
            }
            size += 1
        }
        for level in 0..<grown where !open[level].isEmpty {
            tiles.append(TreeTile(level: level, index: size >> (8 * (level + 1)), hashes: open[level]))
        }
        return tiles
    }

    /// The root of all leaves.
    var root: [UInt8] { root(size: size) }

    /// - Precondition: no full tile covers it.
    func hash(level: Int, index: Int) -> [UInt8] {
        let start = (index - (size >> (8 * (level + 1))) * MerkleTree.tileWidth) * MerkleHash.size
        return Array(open[level][start..<start + MerkleHash.size])
    }
}
