package import ElectionModel
import Files
import Persistence
package import Sodium
import Trust

/// The sequencer: takes statements, chains them, publishes tiles and a signed checkpoint, and only then answers.
///
/// The order is that of a log that survives a crash at any moment: journal (fsync), tiles (fsync), signature recorded in
/// the journal, checkpoint published, answer. At the start everything is recomputed; at any doubt nothing is signed.
package actor LedgerWriter {
    /// What the ledger has established so far.
    package private(set) var state = LedgerState()
    package nonisolated let folder: LedgerFolder

    private let lock: FileLock
    private let journal: LedgerJournal
    private let election: ElectionId
    private let key: SigningKey
    private let clock: any WallClock
    private var tree = MerkleTree()
    private var signed: LedgerJournal.Signed?

    /// Opens a ledger for writing, or begins one.
    ///
    /// - Parameters:
    ///   - path: the folder that gets `public/` and `private/`.
    ///   - election: whose ledger it is.
    ///   - key: the log's signing key; genesis names it.
    ///   - clock: gives each batch its time.
    /// - Throws: ``LedgerError``.
    package init(path: String, election: ElectionId, key: SigningKey, clock: any WallClock) async throws {
        self.election = election
        self.key = key
        self.clock = clock
        folder = LedgerFolder(path: "\(path)/public")
        do {
            try DurableFile.makeFolder("\(path)/public")
            try DurableFile.makeFolder("\(path)/private", mode: 0o700)
            guard let lock = try FileLock("\(path)/private/lock") else { throw LedgerError.locked }
            self.lock = lock
            journal = try await LedgerJournal(try SQLiteStore(path: "\(path)/private/journal.db"))
        } catch {
            throw Self.ledgerError(error)
        }
        do { try await recover() } catch { throw Self.ledgerError(error) }
    }

    /// Takes statements in order, publishes, and answers.
    ///
    /// A statement that was taken before is answered again and not taken twice. If one is refused, none is taken.
    ///
    /// - Parameters:
    ///   - submissions: the statements, in the order in which they are to stand.
    ///   - documents: bytes that bodies refer to; kept under their hash beside the ledger.
    ///   - definition: the election's definition; needed with genesis, kept beside the ledger too.
    ///   - limit: canonical bodies of at least this many bytes are kept beside the ledger.
    /// - Returns: one receipt for each submission, in their order.
    /// - Throws: ``LedgerError``.
    package func append(
        _ submissions: [Submission], documents: [[UInt8]] = [], definition: ElectionDefinition? = nil,
        blobsFrom limit: Int = 32_768
    ) async throws -> [Receipt] {
        do {
            for document in documents {
                try checkSize(document)
                try folder.writeBlob(document)
            }
            let taken = try prepare(submissions, definition: definition, blobLimit: limit)
            if !taken.entries.isEmpty {
                try await journal.append(taken.entries, from: state.size)
                state = taken.state
                for entry in taken.entries { tree.append(MerkleHash.leaf(entry)) }
                try await publish()
            }
            return try await receipts(submissions)
        } catch {
            throw Self.ledgerError(error)
        }
    }

    /// Checks whether ``append(_:documents:definition:blobsFrom:)`` would take statements, without taking them.
    ///
    /// - Throws: ``LedgerError``.
    package func check(_ submissions: [Submission]) throws {
        do {
            _ = try prepare(submissions, definition: nil, blobLimit: .max)
        } catch {
            throw Self.ledgerError(error)
        }
    }

    /// The log's origin line.
    package nonisolated var origin: String { Checkpoint.origin(of: election) }

    private func prepare(
        _ submissions: [Submission], definition: ElectionDefinition?, blobLimit: Int
    ) throws -> (entries: [[UInt8]], state: LedgerState) {
        var next = state
        var entries: [[UInt8]] = []
        let now = clock.now().rounded(downToSeconds: 1)
        for submission in submissions where try !next.contains(submission) {
            let bytes = submission.body.encoded()
            var body = EntryBody.inline(submission.body)
            try checkSize(bytes)
            if bytes.count >= blobLimit {
                try folder.writeBlob(bytes)
                body = .blob(sha256: Hex.encode(SHA256.hash(bytes)), size: bytes.count)
            }
            let entry = LedgerEntry(
                submission, body: body, election: election, seq: next.size, prevHash: next.lastHash,
                time: max(now, next.lastTime))
            let encoded = entry.canonicalBytes
            guard encoded.count <= LedgerEntry.largestSize else { throw LedgerError.refused(.entryTooLong) }
            if entry.type == .genesis, let definition {
                try checkSize(definition.canonicalBytes)
                try folder.writeBlob(definition.canonicalBytes)
            }
            try next.apply(
                entry, body: submission.body, leaf: MerkleHash.leaf(encoded), definition: definition)
            entries.append(encoded)
        }
        guard next.size == 0 || next.logKey(at: next.lastTime) == key.verifyingKey else {
            throw LedgerError.refused(.otherLogKey)
        }
        return (entries, next)
    }

    private func checkSize(_ document: [UInt8]) throws {
        guard document.count <= LedgerFolder.largestBlob else { throw LedgerError.refused(.documentTooLong) }
    }

    /// Writes what the journal has and the folder lacks, signs, publishes.
    private func publish() async throws {
        let size = tree.size
        guard size > signed?.size ?? 0 else { return }
        let from = signed?.size ?? 0
        let width = MerkleTree.tileWidth
        for index in (from / width)...((size - 1) / width) {
            let entries = try await journal.entries(from: index * width, count: min(width, size - index * width))
            try folder.writeBundle(index: index, entries: entries)
        }
        try folder.writeTiles(of: tree, from: from, to: size)
        guard signed.map({ tree.root(size: $0.size) == $0.root }) ?? true else {
            throw LedgerError.doubt(.notContinued)
        }
        let root = tree.root(size: size)
        let note = Checkpoint(origin: origin, size: size, root: root).signed(by: key).bytes
        let next = LedgerJournal.Signed(size: size, root: root, note: note)
        try await journal.record(next, after: signed)
        signed = next
        try folder.publish(checkpoint: note, size: size)
    }

    /// Recomputes everything from the journal and compares it with what was signed and published.
    private func recover() async throws {
        while true {
            let entries = try await journal.entries(from: tree.size, count: 1024)
            for bytes in entries { try replay(bytes) }
            if entries.count < 1024 { break }
        }
        signed = try await journal.lastSigned()
        if let signed {
            guard signed.size <= tree.size, tree.root(size: signed.size) == signed.root else {
                throw LedgerError.doubt(.journalRoot)
            }
        }
        if let published = try folder.publishedCheckpoint() {
            guard let signed, let note = try? SignedNote(bytes: published),
                let checkpoint = try? Checkpoint(text: note.text),
                checkpoint.size <= signed.size, tree.root(size: checkpoint.size) == checkpoint.root
            else { throw LedgerError.doubt(.foreignCheckpoint) }
        }
        if let signed { try folder.publish(checkpoint: signed.note, size: signed.size) }
        try await publish()
    }

    private func replay(_ bytes: [UInt8]) throws {
        guard let entry = try? LedgerEntry(canonicalBytes: bytes) else {
            throw LedgerError.doubt(.entryDamaged(seq: tree.size))
        }
        let body: CanonicalValue
        switch entry.body {
        case .inline(let value): body = value
        case .blob(let sha256, let size):
            let bytes = try folder.blob(sha256)
            guard bytes.count == size, Hex.encode(SHA256.hash(bytes)) == sha256 else {
                throw LedgerError.doubt(.documentDamaged(String(sha256.prefix(16))))
            }
            body = try CanonicalValue.parseCanonical(bytes)
        }
        var definition: ElectionDefinition?
        if entry.type == .genesis {
            definition = try ElectionDefinition(
                canonicalBytes: try folder.blob(try body.object("definition").string("sha256")))
        }
        let leaf = MerkleHash.leaf(bytes)
        try state.apply(entry, body: body, leaf: leaf, definition: definition)
        tree.append(leaf)
    }

    private func receipts(_ submissions: [Submission]) async throws -> [Receipt] {
        let wanted = Dictionary(submissions.map { ($0.signature, 0) }) { first, _ in first }
        var found: [[UInt8]: Receipt] = [:]
        var seq = tree.size
        // Newest first: what was just taken stands at the end.
        while found.count < wanted.count, seq > 0 {
            let start = max(0, seq - 256)
            for (offset, bytes) in try await journal.entries(from: start, count: seq - start).enumerated() {
                let entry = try LedgerEntry(canonicalBytes: bytes)
                guard wanted[entry.signature] != nil else { continue }
                found[entry.signature] = Receipt(
                    seq: start + offset, leafHash: Hex.encode(MerkleHash.leaf(bytes)), size: tree.size)
            }
            seq = start
        }
        return submissions.compactMap { found[$0.signature] }
    }

    private static func ledgerError(_ error: any Error) -> LedgerError {
        switch error {
        case let error as LedgerError: error
        case let error as DurableFileError: .file(error)
        case let error as StoreError: .journal(error)
        // What is left are bytes of the journal that could not be read back.
        default: .doubt(.journalDamaged)
        }
    }
}
