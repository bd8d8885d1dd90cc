package import ElectionModel
import Files
import Persistence
package import Sodium
import Synchronization
import Trust

/// The sequencer: takes statements, chains them, publishes tiles and a signed checkpoint, and only then answers.
///
/// Many may append at once. Signatures are checked side by side; the order is made here; what has come while one batch is
/// written becomes the next (group commit). The order of writing is that of a log that survives a crash at any instant
/// (`LedgerKeeper`). At the start everything is recomputed; at any doubt nothing is signed, and after an error of the disk
/// nothing more is taken until the program starts again.
package actor LedgerWriter {
    /// The most entries that are written at once.
    private static let largestBatch = 4096
    /// The most entries that may wait.
    private static let longestQueue = 16_384

    /// Of two milliseconds each: the longest time in which a batch gathers is 100 ms.
    private static let gatheringSteps = 50

    /// What the ledger has established so far, with what is being written.
    package private(set) var state = LedgerState()
    package nonisolated let folder: LedgerFolder

    private let keeper: LedgerKeeper
    private let disk = DiskExecutor()
    private let election: ElectionId
    private let key: SigningKey
    private let clock: any WallClock

    /// Entries in order that the keeper has not been given yet.
    private var queue: [(bytes: [UInt8], leaf: [UInt8])] = []
    private var published = 0
    private var isWriting = false
    /// How many entries the last batch had.
    private var lastBatch = 0
    /// Calls that are being prepared and will be in the queue soon.
    private let coming = Mutex(0)
    /// Who waits until a size is published.
    private var waiting: [(size: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    /// Why nothing more is taken.
    private var failure: LedgerError?

    /// Opens a ledger for writing, or begins one.
    ///
    /// - Parameters:
    ///   - path: the folder that gets `public/` and `private/`.
    ///   - election: whose ledger it is.
    ///   - key: the log's signing key; genesis names it.
    ///   - clock: gives each batch its time.
    ///   - witnesses: who is asked to cosign; nobody without it. They also tell at the start whether the ledger was
    ///     restored from an old copy.
    /// - Throws: ``LedgerError``.
    package init(
        path: String, election: ElectionId, key: SigningKey, clock: any WallClock, witnesses: WitnessRound? = nil
    ) async throws {
        self.election = election
        self.key = key
        self.clock = clock
        folder = LedgerFolder(path: "\(path)/public")
        do {
            try DurableFile.makeFolder("\(path)/public")
            try DurableFile.makeFolder("\(path)/private", mode: 0o700)
            guard let lock = try FileLock("\(path)/private/lock") else { throw LedgerError.locked }
            keeper = LedgerKeeper(
                folder: folder, journal: try await LedgerJournal(try SQLiteStore(path: "\(path)/private/journal.db")),
                lock: lock, origin: Checkpoint.origin(of: election), key: key, witnesses: witnesses)
        } catch {
            throw Self.ledgerError(error)
        }
        do {
            try await keeper.open()
            while case let entries = try await keeper.replay(), !entries.isEmpty {
                for entry in entries { try replay(entry) }
            }
            published = try await keeper.resume(state.quorum == nil ? nil : state.policy, state.finalQuorum)
        } catch {
            throw Self.ledgerError(error)
        }
    }

    /// Takes statements in order, publishes, and answers.
    ///
    /// A statement that was taken before is answered again and not taken twice. If one is refused, none is taken.
    ///
    /// - Parameters:
    ///   - submissions: the statements, in the order in which they are to stand.
    ///   - documents: bytes that bodies refer to; kept under their hash beside the ledger.
    ///   - definition: the definition that genesis or a `ballot.definition` names; kept beside the ledger too.
    ///   - limit: canonical bodies of at least this many bytes are kept beside the ledger.
    /// - Returns: one receipt for each submission, in their order.
    /// - Throws: ``LedgerError``.
    package nonisolated func append(
        _ submissions: [Submission], documents: [[UInt8]] = [], definition: ElectionDefinition? = nil,
        blobsFrom limit: Int = 32_768
    ) async throws -> [Receipt] {
        coming.withLock { $0 += 1 }
        var isComing = true
        defer { if isComing { coming.withLock { $0 -= 1 } } }
        do {
            let prepared = prepared(submissions, book: await state.book)
            let long = prepared.map(\.body).filter { $0.count >= limit }
            let kept = documents + (definition.map { [$0.canonicalBytes] } ?? []) + long
            guard kept.allSatisfy({ $0.count <= LedgerFolder.largestBlob }) else {
                throw LedgerError.refused(.documentTooLong)
            }
            if !kept.isEmpty { try await keep(kept) }
            isComing = false
            return try await take(prepared, definition: definition, blobLimit: limit)
        } catch {
            throw Self.ledgerError(error)
        }
    }

    /// Checks whether ``append(_:documents:definition:blobsFrom:)`` would take statements, without taking them.
    ///
    /// - Parameters:
    ///   - submissions: the statements, in the order in which they are to stand.
    ///   - definition: the definition that one of them names.
    /// - Throws: ``LedgerError``.
    package func check(_ submissions: [Submission], definition: ElectionDefinition? = nil) throws {
        do {
            var next = state
            _ = try enter(prepared(submissions, book: state.book), into: &next, definition: definition, blobLimit: .max)
        } catch {
            throw Self.ledgerError(error)
        }
    }

    /// The witnesses whose cosignatures count and that have not cosigned what was signed last, in the order of their names.
    package func missingWitnesses() async -> [String] {
        let cosigners = Set(await keeper.cosigners)
        return (state.quorum?.witnesses ?? []).map(\.name).filter { !cosigners.contains($0) }
    }

    /// The log's origin line.
    package nonisolated var origin: String { Checkpoint.origin(of: election) }

    /// What can be done before the order is known, where the caller runs.
    private nonisolated func prepared(_ submissions: [Submission], book: CertificateBook?) -> [PreparedSubmission] {
        submissions.map { PreparedSubmission($0, election: election, book: book) }
    }

    private func keep(_ documents: [[UInt8]]) async throws {
        try await withTaskExecutorPreference(disk) {
            for document in documents { try await keeper.keep(document) }
        }
    }

    /// Puts statements into their order and waits until they are published.
    private func take(
        _ submissions: [PreparedSubmission], definition: ElectionDefinition?, blobLimit: Int
    ) async throws -> [Receipt] {
        coming.withLock { $0 -= 1 }
        if let failure { throw failure }
        guard queue.count + submissions.count <= Self.longestQueue else { throw LedgerError.busy }
        let entered: [Entered]
        if submissions.count == 1 {
            entered = try enter(submissions, into: &state, definition: definition, blobLimit: blobLimit)
        } else {
            // All or none.
            var next = state
            entered = try enter(submissions, into: &next, definition: definition, blobLimit: blobLimit)
            state = next
        }
        queue += entered.compactMap { one in one.bytes.map { ($0, one.leaf) } }
        try await published(upTo: (entered.map(\.seq).max() ?? -1) + 1)
        var receipts: [Receipt] = []
        for one in entered {
            let leaf = one.leaf.isEmpty ? try await keeper.entry(one.seq).map(MerkleHash.leaf) : one.leaf
            guard let leaf else { throw LedgerError.doubt(.statementLost) }
            receipts.append(Receipt(seq: one.seq, leafHash: Hex.encode(leaf), size: published))
        }
        return receipts
    }

    /// A statement in its place.
    private struct Entered {
        let seq: Int
        /// The entry's bytes; `nil` for a statement that was taken before.
        var bytes: [UInt8]?
        /// Empty for a statement that was taken before.
        var leaf: [UInt8] = []
    }

    private func enter(
        _ submissions: [PreparedSubmission], into state: inout LedgerState, definition: ElectionDefinition?,
        blobLimit: Int
    ) throws -> [Entered] {
        let time = max(clock.now().rounded(downToSeconds: 1), state.lastTime)
        // Before genesis is in, nobody knows whose key the log's is.
        var isOurs = state.size == 0 || state.logKey(at: time) == key.verifyingKey
        var entered: [Entered] = []
        for prepared in submissions {
            let submission = prepared.submission
            if let seq = try state.seq(of: submission) {
                entered.append(Entered(seq: seq))
                continue
            }
            guard isOurs else { throw LedgerError.refused(.otherLogKey) }
            let isLong = prepared.body.count >= blobLimit
            let entry = LedgerEntry(
                submission,
                body: isLong
                    ? .blob(sha256: prepared.bodyHash, size: prepared.body.count) : .inline(submission.body),
                election: election, seq: state.size, prevHash: state.lastHash, time: time)
            let bytes = entry.canonicalBytes(around: prepared.body)
            guard bytes.count <= LedgerEntry.largestSize else { throw LedgerError.refused(.entryTooLong) }
            let leaf = MerkleHash.leaf(bytes)
            if entry.type == .genesis {
                // Its certificates say whose key the log's is; one that is not ours leaves no trace.
                var next = state
                try next.apply(entry, body: submission.body, leaf: leaf, definition: definition)
                isOurs = next.logKey(at: time) == key.verifyingKey
                guard isOurs else { throw LedgerError.refused(.otherLogKey) }
                state = next
            } else {
                try state.apply(
                    entry, body: submission.body, leaf: leaf, definition: definition, provenBy: prepared.provenBy)
            }
            entered.append(Entered(seq: entry.seq, bytes: bytes, leaf: leaf))
        }
        return entered
    }

    /// Waits until a size is published. Who finds nobody writing writes the next batch, for all who wait.
    private func published(upTo size: Int) async throws {
        while published < size {
            if let failure { throw failure }
            if isWriting {
                try await withCheckedThrowingContinuation { waiting.append((size, $0)) }
            } else {
                try await writeBatch()
            }
        }
    }

    /// Where many append at once, gives those who are on their way the time to come along: a batch costs the disk as much
    /// for one as for hundreds. One who appends alone waits for nobody.
    private func gather() async {
        guard lastBatch > 1 else { return }
        for _ in 0..<Self.gatheringSteps where queue.count < Self.largestBatch {
            try? await Task.sleep(for: .milliseconds(2))
            if coming.withLock({ $0 }) == 0 { return }
        }
    }

    private func writeBatch() async throws {
        isWriting = true
        await gather()
        let batch = queue.prefix(Self.largestBatch)
        lastBatch = batch.count
        queue.removeFirst(batch.count)
        let (entries, leaves, final) = (batch.map(\.bytes), batch.map(\.leaf), state.finalQuorum)
        let end = state.size - queue.count
        do {
            published = try await withTaskExecutorPreference(disk) {
                try await keeper.commit(entries, leaves: leaves, final)
            }
            isWriting = false
            wake(upTo: published, .success(()))
        } catch {
            isWriting = false
            let error = Self.ledgerError(error)
            switch error {
            case .finalQuorumMissed: wake(upTo: end, .failure(error))
            default:
                failure = error
                wake(upTo: .max, .failure(error))
            }
            throw error
        }
    }

    /// Wakes who waits for a size that was reached, and one more, who writes the next batch.
    private func wake(upTo size: Int, _ outcome: Result<Void, any Error>) {
        let woken = waiting.filter { $0.size <= size }
        waiting.removeAll { $0.size <= size }
        for one in woken { one.continuation.resume(with: outcome) }
        if !waiting.isEmpty { waiting.removeFirst().continuation.resume() }
    }

    private func replay(_ bytes: [UInt8]) throws {
        guard let entry = try? LedgerEntry(canonicalBytes: bytes) else {
            throw LedgerError.doubt(.entryDamaged(seq: state.size))
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
        if entry.type.namesDefinition {
            definition = try ElectionDefinition(
                canonicalBytes: try folder.blob(try body.object("definition").string("sha256")))
        }
        try state.apply(entry, body: body, leaf: MerkleHash.leaf(bytes), definition: definition)
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
