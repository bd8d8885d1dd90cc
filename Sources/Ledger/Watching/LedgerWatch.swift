import Files
import Sodium
package import Trust
import Wording

/// Looks at a published ledger again and again: each checkpoint must continue the one that was seen before.
///
/// The newest note that was good is kept in a folder, so that a watch goes on after a restart where it was; notes that the
/// log signed and that no proof joins are kept there as evidence. The rule is that of witnesses (``WitnessBook``).
package struct LedgerWatch: Sendable {
    private let source: any LedgerSource
    private let key: NoteKey
    private let folder: String
    private var book: WitnessBook

    /// Opens a watch' folder, or makes it.
    ///
    /// - Parameters:
    ///   - source: the ledger.
    ///   - key: the log's key; its name is the log's origin.
    ///   - folder: keeps what was seen.
    /// - Throws: ``WitnessFault``.
    package init(_ source: any LedgerSource, key: NoteKey, folder: String) throws(WitnessFault) {
        self.source = source
        self.key = key
        self.folder = folder
        book = WitnessBook(logs: [key])
        do throws(DurableFileError) {
            try DurableFile.makeFolder("\(folder)/contradictions")
        } catch {
            throw .file(error)
        }
        let kept: [UInt8]
        do throws(DurableFileError) {
            kept = try DurableFile.read("\(folder)/checkpoint", limit: SignedNote.largestSize)
        } catch {
            guard error.nature == .missing else { throw .file(error) }
            return
        }
        do { try book.accept(SignedNote(bytes: kept)) } catch { throw .noteDamaged(key.name) }
    }

    /// The newest checkpoint that was good; `nil` before the first.
    package var known: Checkpoint? { book.newest(of: key.name).flatMap { try? Checkpoint(text: $0.text) } }

    /// Looks once.
    ///
    /// - Throws: what kept the ledger from being read, or the folder from being written.
    package mutating func look() async throws -> WatchFinding {
        let bytes = try await source.read("checkpoint", upTo: SignedNote.largestSize)
        guard let note = try? SignedNote(bytes: bytes), let checkpoint = try? Checkpoint(text: note.text) else {
            return .damaged
        }
        guard checkpoint.origin == key.name else { return .otherLog(checkpoint.origin) }
        guard note.verdict(by: key) == .good else { return .unsigned }
        let before = known
        if let before, checkpoint.size < before.size {
            // An old one is no contradiction while it leads to the known one.
            guard let proof = try await proof(from: checkpoint.size, to: before.size) else { return .damaged }
            guard proof.connects(checkpoint.size, checkpoint.root, to: before.size, before.root) else {
                return try contradiction(note, checkpoint)
            }
            return .older(checkpoint)
        }
        guard let proof = try await proof(from: before?.size ?? 0, to: checkpoint.size) else { return .damaged }
        switch book.decide(CheckpointOffer(old: before?.size ?? 0, proof: proof, note: note)) {
        case .accept:
            try book.accept(note)
            guard checkpoint != before else { return .unchanged(checkpoint) }
            try DurableFile.replace("\(folder)/checkpoint", note.bytes)
            return .grown(from: before?.size ?? 0, checkpoint)
        case .contradiction: return try contradiction(note, checkpoint)
        case .refuse: return .damaged
        }
    }

    private func contradiction(_ note: SignedNote, _ checkpoint: Checkpoint) throws -> WatchFinding {
        guard let known = book.newest(of: key.name) else { return .damaged }
        for one in [known, note] {
            let name = Hex.encode(SHA256.hash(Array(one.text.utf8)).prefix(16))
            try DurableFile.replace("\(folder)/contradictions/\(name)", one.bytes)
        }
        return .contradiction(checkpoint)
    }

    /// The proof that one size continues another, from tiles that are fetched as they are needed.
    ///
    /// - Returns: `nil` when a tile is missing or has another length.
    private func proof(from old: Int, to new: Int) async throws -> ConsistencyProof? {
        var tiles = FetchedTiles(size: new)
        while true {
            do throws(FetchedTiles.Missing) {
                return try tiles.consistency(from: old, to: new)
            } catch {
                guard let bytes = try await tile(error), bytes.count == error.size else { return nil }
                tiles.tiles[error.name] = bytes
            }
        }
    }

    private func tile(_ missing: FetchedTiles.Missing) async throws -> [UInt8]? {
        do {
            return try await source.read(missing.name, upTo: missing.size)
        } catch let fault as any Fault where fault.nature == .missing {
            return nil
        }
    }
}
