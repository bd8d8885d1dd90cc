/// Compares every tile of a tree with what the entries give, while the entries pass by.
///
/// Holds one tile a level, whatever the size of the tree.
package final class TileAuditor {
    /// How many wrong hashes are kept; more tell nothing new.
    private static let mismatchLimit = 8

    private let folder: any LedgerSource
    private let findings: Findings
    /// The hashes of the tile that is being filled, level by level.
    private var levels: [[Digest]] = [[]]
    /// The number of that tile, level by level.
    private var numbers = [0]
    package private(set) var mismatches: [TileMismatch] = []

    package init(folder: any LedgerSource, findings: Findings) {
        self.folder = folder
        self.findings = findings
    }

    /// Adds the leaf hashes of a bundle, and compares each tile that they complete.
    package func take(_ hashed: HashedBundle) {
        levels[0] = hashed.leaves
        guard let root = hashed.root else { return }
        compare(level: 0, hashed.bundle)
        levels[0] = []
        numbers[0] += 1
        append(root, level: 1, hashed.bundle)
    }

    /// Compares the partial tiles at the right edge.
    package func finish(last: HashedBundle?) {
        for level in levels.indices where !levels[level].isEmpty {
            compare(level: level, last?.bundle)
        }
    }

    private func append(_ hash: Digest, level: Int, _ bundle: EntryBundle) {
        if level == levels.count {
            levels.append([])
            numbers.append(0)
        }
        levels[level].append(hash)
        guard levels[level].count == TilePath.width else { return }
        compare(level: level, bundle)
        var tree = CompactRange()
        for hash in levels[level] { tree.append(hash) }
        levels[level] = []
        numbers[level] += 1
        append(tree.root, level: level + 1, bundle)
    }

    private func compare(level: Int, _ bundle: EntryBundle?) {
        let hashes = levels[level]
        let tile = TilePath(level: level, number: numbers[level])
        compare(tile.path(width: hashes.count), hashes, level, bundle)
        // Partial tiles of older published sizes may remain; what they say must hold as well.
        for width in findings.olderWidths(of: tile, below: hashes.count, in: folder) {
            compare(tile.path(width: width), Array(hashes[..<width]), level, bundle)
        }
    }

    private func compare(_ path: String, _ hashes: [Digest], _ level: Int, _ bundle: EntryBundle?) {
        let bytes: [UInt8]
        do {
            bytes = try folder.read(path, atMost: TilePath.width * 32)
        } catch {
            findings.fail(.tiles, Place(path: path), error.reason)
            return
        }
        guard bytes.count == hashes.count * 32 else {
            findings.fail(.tiles, Place(path: path), "has \(bytes.count) bytes instead of \(hashes.count * 32)")
            return
        }
        for (index, hash) in hashes.enumerated() where Digest(bytes[index * 32..<index * 32 + 32]) != hash {
            guard mismatches.count < Self.mismatchLimit else { return }
            var entry: Place?
            if level == 0, let bundle, index < bundle.ranges.count {
                entry = Place(
                    path: bundle.path, entry: bundle.firstEntry + index, offset: bundle.ranges[index].lowerBound)
            }
            mismatches.append(TileMismatch(path: path, offset: index * 32, entry: entry))
        }
    }
}
