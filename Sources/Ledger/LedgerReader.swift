package import ElectionModel
import Files
import Sodium
import Trust

/// Reads a published ledger folder, for programs that need its content. It trusts the folder; whoever does not runs
/// `dobush-verify`.
package struct LedgerReader: Sendable {
    private let folder: LedgerFolder

    /// Opens the public folder.
    package init(path: String) { folder = LedgerFolder(path: path) }

    /// The newest checkpoint.
    ///
    /// - Throws: `LedgerError.absent` when there is no ledger, `.doubt` when the note is damaged.
    package func checkpoint() throws(LedgerError) -> Checkpoint { try note().checkpoint }

    /// The newest checkpoint with its signatures.
    ///
    /// - Throws: `LedgerError.absent` when there is no ledger, `.doubt` when the note is damaged.
    func note() throws(LedgerError) -> (note: SignedNote, checkpoint: Checkpoint) {
        let bytes: [UInt8]?
        do { bytes = try folder.publishedCheckpoint() } catch { throw .file(error) }
        guard let bytes else { throw .absent }
        guard let note = try? SignedNote(bytes: bytes), let checkpoint = try? Checkpoint(text: note.text) else {
            throw .doubt(.checkpointDamaged)
        }
        return (note, checkpoint)
    }

    /// All entries with their bodies, in order, as the newest checkpoint covers them.
    ///
    /// - Throws: ``LedgerError``.
    package func entries() throws(LedgerError) -> [(entry: LedgerEntry, body: CanonicalValue)] {
        try entries(under: checkpoint())
    }

    /// All entries that a checkpoint covers, with their bodies, in order.
    ///
    /// - Throws: ``LedgerError``.
    func entries(under checkpoint: Checkpoint) throws(LedgerError) -> [(entry: LedgerEntry, body: CanonicalValue)] {
        let size = checkpoint.size
        var edge = TreeEdge()
        var result: [(LedgerEntry, CanonicalValue)] = []
        let width = MerkleTree.tileWidth
        for index in 0..<(size + width - 1) / width {
            for bytes in try bundle(index, size: size) {
                guard let entry = try? LedgerEntry(canonicalBytes: bytes), let body = body(of: entry) else {
                    throw .doubt(.entryDamaged(seq: result.count))
                }
                _ = edge.append([MerkleHash.leaf(bytes)])
                result.append((entry, body))
            }
        }
        guard edge.root == checkpoint.root else {
            throw .doubt(.otherRoot)
        }
        return result
    }

    /// One entry of a tree, from its bundle. That it stands in the tree is for the caller to prove.
    ///
    /// - Throws: ``LedgerError``.
    func entry(_ seq: Int, size: Int) throws(LedgerError) -> LedgerEntry {
        guard (0..<size).contains(seq) else { throw .doubt(.entryDamaged(seq: seq)) }
        let width = MerkleTree.tileWidth
        let bytes = try bundle(seq / width, size: size)[seq % width]
        guard let entry = try? LedgerEntry(canonicalBytes: bytes), entry.seq == seq else {
            throw .doubt(.entryDamaged(seq: seq))
        }
        return entry
    }

    /// The entries of a bundle of a tree.
    private func bundle(_ index: Int, size: Int) throws(LedgerError) -> [[UInt8]] {
        let count = min(MerkleTree.tileWidth, size - index * MerkleTree.tileWidth)
        let path = "\(folder.path)/\(TilePath.entries(index: index, width: count))"
        guard let bundle = try? DurableFile.read(path, limit: 1 << 25) else {
            throw .doubt(.bundleMissing(index: index))
        }
        return try Self.split(bundle, count: count)
    }

    /// A document kept beside the ledger, by its hash.
    ///
    /// - Throws: `LedgerError.doubt`.
    package func document(_ sha256: String) throws(LedgerError) -> [UInt8] {
        guard let bytes = try? folder.blob(sha256), Hex.encode(SHA256.hash(bytes)) == sha256 else {
            throw .doubt(.documentDamaged(String(sha256.prefix(16))))
        }
        return bytes
    }

    /// What an entry says, from the entry or from beside the ledger; `nil` when that is missing or damaged.
    func body(of entry: LedgerEntry) -> CanonicalValue? {
        switch entry.body {
        case .inline(let value): value
        case .blob(let sha256, _): (try? document(sha256)).flatMap { try? CanonicalValue.parseCanonical($0) }
        }
    }

    private static func split(_ bundle: [UInt8], count: Int) throws(LedgerError) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        var at = 0
        while at + 2 <= bundle.count {
            let length = Int(bundle[at]) << 8 | Int(bundle[at + 1])
            guard at + 2 + length <= bundle.count else { break }
            entries.append(Array(bundle[at + 2..<at + 2 + length]))
            at += 2 + length
        }
        guard at == bundle.count, entries.count == count else { throw .doubt(.bundleDamaged) }
        return entries
    }
}
