import Dispatch
import Files
import Glibc
import Synchronization
import Trust

/// Reads a whole published folder again and compares every byte: finds what a disk has changed since it was written.
///
/// Entries are hashed, the hashes compared with the tiles, the tiles with each other, the roots with every checkpoint, each
/// entry with the one before it. Signatures and rules are the business of `dobush-verify`. Works on all processors; memory
/// is one bundle for each of them, and 32 bytes for every 256 entries.
package struct LedgerScrub: Sendable {
    private let folder: LedgerFolder

    /// - Parameter path: the public folder.
    package init(path: String) { folder = LedgerFolder(path: path) }

    /// Scrubs.
    ///
    /// - Throws: `LedgerError.absent` when there is no ledger, `.doubt` when its newest checkpoint is damaged.
    package func run() throws(LedgerError) -> ScrubReport {
        let newest = try LedgerReader(path: folder.path).checkpoint()
        let width = MerkleTree.tileWidth
        let count = (newest.size + width - 1) / width
        let state = Mutex(Gathered(tiles: count))
        let lanes = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            for index in stride(from: lane, to: count, by: lanes) {
                let bundle = BundleScrub(folder: folder, index: index, width: min(width, newest.size - index * width))
                let outcome = bundle.run()
                let isFull = outcome.row.count == width * MerkleHash.size
                let root = isFull ? MerkleHash.root(ofRow: outcome.row) : []
                state.withLock { $0.take(outcome, index: index, root: root) }
            }
        }
        var gathered = state.withLock { $0 }
        gathered.checkLinks()
        let sound = !gathered.findings.contains { if case .chain = $0 { false } else { true } }
        // Without all bundles the levels above would only repeat what was found.
        if sound { gathered.findings += findingsAbove(gathered.roots, newest) }
        return ScrubReport(size: newest.size, bytes: gathered.bytes, findings: gathered.findings.sorted())
    }

    /// What the bundles gave.
    private struct Gathered: Sendable {
        var findings: [ScrubFinding] = []
        var bytes = 0
        /// The root of each full bundle; empty for others.
        var roots: [[UInt8]]
        private var lasts: [[UInt8]]
        private var links: [[UInt8]]

        init(tiles: Int) {
            roots = Array(repeating: [], count: tiles)
            lasts = roots
            links = roots
        }

        mutating func take(_ outcome: BundleScrub.Outcome, index: Int, root: [UInt8]) {
            findings += outcome.findings
            bytes += outcome.bytes
            roots[index] = root
            lasts[index] = Array(outcome.row.suffix(MerkleHash.size))
            links[index] = outcome.firstLink
        }

        /// The first entry of each bundle and the last one of the bundle before.
        mutating func checkLinks() {
            for index in links.indices where !links[index].isEmpty {
                let before = index == 0 ? [UInt8](repeating: 0, count: MerkleHash.size) : lasts[index - 1]
                guard !before.isEmpty, !BundleScrub.isHex(links[index][...], of: before[...]) else { continue }
                findings.append(.chain(seq: index * MerkleTree.tileWidth))
            }
        }
    }

    /// The tiles above the lowest, and the checkpoints.
    private func findingsAbove(_ roots: [[UInt8]], _ newest: Checkpoint) -> [ScrubFinding] {
        var findings: [ScrubFinding] = []
        var (level, row) = (1, roots.filter { !$0.isEmpty })
        while !row.isEmpty {
            var above: [[UInt8]] = []
            for (index, start) in stride(from: 0, to: row.count, by: MerkleTree.tileWidth).enumerated() {
                let tile = row[start..<min(start + MerkleTree.tileWidth, row.count)]
                let (name, hashes) = (
                    TilePath.hashes(level: level, index: index, width: tile.count), Array(tile.joined())
                )
                switch try? DurableFile.read("\(folder.path)/\(name)", limit: hashes.count + 1) {
                case nil: findings.append(.missing(name))
                case hashes?: break
                case _?: findings.append(.damaged(name))
                }
                if tile.count == MerkleTree.tileWidth { above.append(MerkleHash.root(ofRow: hashes)) }
            }
            (level, row) = (level + 1, above)
        }
        guard findings.isEmpty else { return findings }
        return checkpoints().filter { name in
            guard let bytes = try? DurableFile.read("\(folder.path)/\(name)", limit: SignedNote.largestSize),
                let note = try? SignedNote(bytes: bytes), let checkpoint = try? Checkpoint(text: note.text)
            else { return true }
            // A crash may have left one that was kept and not made the newest yet: its tiles were written before it.
            let tiles = PublishedTiles(folder, size: max(newest.size, checkpoint.size))
            return (try? tiles.root(size: checkpoint.size)) != checkpoint.root
        }.map(ScrubFinding.root)
    }

    private func checkpoints() -> [String] {
        let older = (try? DurableFile.names(inFolder: "\(folder.path)/checkpoints")) ?? []
        return ["checkpoint"] + older.filter { !$0.hasPrefix(".") }.map { "checkpoints/\($0)" }
    }
}
