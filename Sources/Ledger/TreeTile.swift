/// A tile of hashes in its place (C2SP tlog-tiles).
struct TreeTile: Equatable, Sendable {
    let level: Int
    let index: Int
    /// 1 to 256 hashes of 32 bytes, one behind the other.
    let hashes: [UInt8]

    var width: Int { hashes.count / MerkleHash.size }

    /// Where it lies below the ledger's public folder.
    var path: String { TilePath.hashes(level: level, index: index, width: width) }
}
