package import Files
import Sodium

/// The ledger's public folder: tiles, entry bundles, blobs and checkpoints as any web server may serve them.
package struct LedgerFolder: Sendable {
    /// The folder's path.
    package let path: String

    package init(path: String) { self.path = path }

    /// Writes the tiles that a tree of `size` has and one of `oldSize` had not, partial ones included.
    func writeTiles(of tree: MerkleTree, from oldSize: Int, to size: Int) throws(DurableFileError) {
        var before = oldSize
        var count = size
        for (level, hashes) in tree.levels.enumerated() where count > 0 {
            try forEachTile(from: before, to: count) { (index, width) throws(DurableFileError) in
                let start = index * MerkleTree.tileWidth
                let bytes = hashes[start..<start + width].flatMap { $0 }
                try write(TilePath.hashes(level: level, index: index, width: width), bytes)
            }
            before /= MerkleTree.tileWidth
            count /= MerkleTree.tileWidth
        }
    }

    /// Writes one entry bundle.
    func writeBundle(index: Int, entries: [[UInt8]]) throws(DurableFileError) {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes += [UInt8(truncatingIfNeeded: entry.count >> 8), UInt8(truncatingIfNeeded: entry.count)] + entry
        }
        try write(TilePath.entries(index: index, width: entries.count), bytes)
    }

    /// The indices and widths of the tiles that change when a level grows.
    func forEachTile(
        from before: Int, to count: Int, _ body: (_ index: Int, _ width: Int) throws(DurableFileError) -> Void
    ) throws(DurableFileError) {
        let width = MerkleTree.tileWidth
        guard count > before else { return }
        for index in (before / width)...((count - 1) / width) { try body(index, min(width, count - index * width)) }
    }

    /// The largest document or body, in bytes.
    static let largestBlob = 1 << 24

    /// Keeps a document under its hash.
    func writeBlob(_ bytes: [UInt8]) throws(DurableFileError) {
        try write("blobs/sha256/\(Hex.encode(SHA256.hash(bytes)))", bytes)
    }

    /// A document by its hash.
    ///
    /// - Throws: `DurableFileError`.
    package func blob(_ sha256: String) throws(DurableFileError) -> [UInt8] {
        try DurableFile.read("\(path)/blobs/sha256/\(sha256)", limit: Self.largestBlob)
    }

    /// Publishes a checkpoint: kept by its size for ever, then made the newest in one step.
    func publish(checkpoint: [UInt8], size: Int) throws(DurableFileError) {
        try write("checkpoints/\(size)", checkpoint)
        try DurableFile.replace("\(path)/checkpoint", checkpoint)
    }

    /// The newest published checkpoint, if there is one.
    func publishedCheckpoint() throws(DurableFileError) -> [UInt8]? {
        do {
            return try DurableFile.read("\(path)/checkpoint", limit: 65_536)
        } catch  where error.code == 2 {
            return nil
        }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws(DurableFileError) {
        let whole = "\(path)/\(name)"
        if let slash = whole.lastIndex(of: "/") { try DurableFile.makeFolder(String(whole[..<slash])) }
        try DurableFile.create(whole, bytes)
    }
}
