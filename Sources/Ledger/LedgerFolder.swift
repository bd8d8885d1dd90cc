package import Files
import Sodium
import Trust
import Wording

/// The ledger's public folder: tiles, entry bundles, blobs and checkpoints as any web server may serve them.
package struct LedgerFolder: Sendable {
    /// The folder's path.
    package let path: String

    package init(path: String) { self.path = path }

    /// Writes tiles and bundles of entries that never change again; all are on the disk when this returns.
    func write(_ files: [(name: String, bytes: [UInt8])]) throws(DurableFileError) {
        try DurableFile.create(files.map { ("\(path)/\($0.name)", $0.bytes) })
    }

    /// The bytes of an entry bundle: each entry behind its length in two bytes.
    static func bundle(_ entries: some Sequence<[UInt8]>) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            bytes.append(UInt8(truncatingIfNeeded: entry.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: entry.count))
            bytes += entry
        }
        return bytes
    }

    /// The largest document or body, in bytes.
    static let largestBlob = 1 << 24

    /// Keeps a document under its hash.
    func writeBlob(_ bytes: [UInt8]) throws(DurableFileError) {
        try write([("blobs/sha256/\(Hex.encode(SHA256.hash(bytes)))", bytes)])
    }

    /// A document by its hash.
    ///
    /// - Throws: `DurableFileError`.
    package func blob(_ sha256: String) throws(DurableFileError) -> [UInt8] {
        try DurableFile.read("\(path)/blobs/sha256/\(sha256)", limit: Self.largestBlob)
    }

    /// A checkpoint with the cosignatures under which it was published; as it is, where it was not.
    ///
    /// - Throws: ``LedgerError``; `.doubt` when another of that size was published.
    func kept(_ note: SignedNote, size: Int) throws(LedgerError) -> SignedNote {
        let bytes: [UInt8]?
        do { bytes = try read("\(path)/checkpoints/\(size)", limit: SignedNote.largestSize) } catch {
            throw .file(error)
        }
        guard let bytes else { return note }
        guard let kept = try? SignedNote(bytes: bytes), kept.text == note.text else {
            throw .doubt(.foreignCheckpoint)
        }
        return kept
    }

    /// Publishes a checkpoint: kept by its size for ever, then made the newest in one step.
    ///
    /// One that was kept before may get more cosignatures, never another text; once a time stamp is published, which is
    /// over the bytes of such a file, those stay as they are.
    /// - Throws: ``LedgerError``; `.doubt` when another of that size was published.
    func publish(_ note: SignedNote, size: Int) throws(LedgerError) {
        let before = try kept(note, size: size)
        do {
            let isStamped = try read("\(path)/final.tsr", limit: Self.largestBlob) != nil
            try DurableFile.makeFolder("\(path)/checkpoints")
            let place = "\(path)/checkpoints/\(size)"
            let isKept = try read(place, limit: SignedNote.largestSize) != nil
            let bytes = isKept && isStamped ? before.bytes : note.bytes
            for name in [place, "\(path)/checkpoint"]
            where try read(name, limit: SignedNote.largestSize) != bytes { try DurableFile.replace(name, bytes) }
        } catch {
            throw .file(error)
        }
    }

    /// The newest published checkpoint, if there is one.
    func publishedCheckpoint() throws(DurableFileError) -> [UInt8]? {
        try read("\(path)/checkpoint", limit: SignedNote.largestSize)
    }

    /// A file that may be missing.
    private func read(_ name: String, limit: Int) throws(DurableFileError) -> [UInt8]? {
        do {
            return try DurableFile.read(name, limit: limit)
        } catch {
            guard error.nature == .missing else { throw error }
            return nil
        }
    }
}
