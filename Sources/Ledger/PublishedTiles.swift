import Files
import Synchronization

/// The tiles of a published tree, read from the folder as they are asked for, each once.
///
/// It believes the files. What is made from them is checked by whoever uses it, against a root that is known.
final class PublishedTiles: TileHashes, Sendable {
    private let folder: LedgerFolder
    private let size: Int
    private let tiles = Mutex<[String: [UInt8]]>([:])

    /// - Parameters:
    ///   - folder: the public folder.
    ///   - size: that of a published tree.
    init(_ folder: LedgerFolder, size: Int) {
        self.folder = folder
        self.size = size
    }

    func hash(level: Int, index: Int) throws(LedgerError) -> [UInt8] {
        let width = MerkleTree.tileWidth
        let (tile, place) = (index / width, index % width)
        let count = min(width, size >> (8 * level) - tile * width)
        guard place < count else { throw .doubt(.tilesDiffer) }
        let bytes = try read(TilePath.hashes(level: level, index: tile, width: count))
        guard bytes.count == count * MerkleHash.size else { throw .doubt(.tilesDiffer) }
        return Array(bytes[(place * MerkleHash.size)...].prefix(MerkleHash.size))
    }

    private func read(_ name: String) throws(LedgerError) -> [UInt8] {
        if let bytes = tiles.withLock({ $0[name] }) { return bytes }
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read("\(folder.path)/\(name)", limit: MerkleTree.tileWidth * MerkleHash.size)
        } catch {
            throw .file(error)
        }
        tiles.withLock { $0[name] = bytes }
        return bytes
    }
}
