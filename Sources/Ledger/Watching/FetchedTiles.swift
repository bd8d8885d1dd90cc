/// Tiles that were fetched so far. Whoever computes with them is told which one is missing.
struct FetchedTiles: TileHashes {
    /// A tile that is not there yet.
    struct Missing: Error {
        let name: String
        /// Its number of bytes.
        let size: Int
    }

    /// The size of the tree.
    let size: Int
    /// Bytes by their names.
    var tiles: [String: [UInt8]] = [:]

    func hash(level: Int, index: Int) throws(Missing) -> [UInt8] {
        let width = MerkleTree.tileWidth
        let (tile, place) = (index / width, index % width)
        let count = min(width, size >> (8 * level) - tile * width)
        let name = TilePath.hashes(level: level, index: tile, width: count)
        guard let bytes = tiles[name] else { throw Missing(name: name, size: count * MerkleHash.size) }
        return Array(bytes[(place * MerkleHash.size)...].prefix(MerkleHash.size))
    }
}
