import Files
import Sodium
import Trust

/// The writing half of the sequencer: journal, tiles, signature, witnesses, publication, in the order that survives a crash
/// at any instant.
///
/// 1. The journal has the entries (fsync). 2. Tiles and bundles are on the disk. 3. The tree continues the last signed one,
/// by proof from the tiles as they lie there; the signature is in the journal: the commit point. 4. Witnesses cosign.
/// 5. The checkpoint is published. Only then are the entries answered as included.
actor LedgerKeeper {
    private let folder: LedgerFolder
    private let journal: LedgerJournal
    private let origin: String
    private let key: SigningKey
    private let witnesses: WitnessRound?
    private let lock: FileLock

    private var edge = TreeEdge()
    /// The entries of the bundle that is not full.
    private var open: [[UInt8]] = []
    private var signed: LedgerJournal.Signed?
    /// The size of the newest published checkpoint.
    private var published = 0
    /// Its root, while the journal is replayed.
    private var publishedRoot: [UInt8]?
    /// The size that each witness cosigned last, by its name.
    private var known: [String: Int] = [:]
    private var patience = WitnessPatience()
    /// The witnesses that have cosigned what was signed last, by name.
    private(set) var cosigners: [String] = []
    /// Who was missing when that was said last.
    private var reported: Set<String> = []

    init(
        folder: LedgerFolder, journal: LedgerJournal, lock: FileLock, origin: String, key: SigningKey,
        witnesses: WitnessRound?
    ) {
        self.folder = folder
        self.journal = journal
        self.lock = lock
        self.origin = origin
        self.key = key
        self.witnesses = witnesses
    }

    /// Learns what was signed and published last; ``replay()`` then compares it with the journal.
    func open() async throws {
        signed = try await journal.lastSigned()
        guard let bytes = try folder.publishedCheckpoint() else { return }
        guard let note = try? SignedNote(bytes: bytes), let checkpoint = try? Checkpoint(text: note.text),
            checkpoint.origin == origin, checkpoint.size <= signed?.size ?? -1
        else { throw LedgerError.doubt(.foreignCheckpoint) }
        publishedRoot = checkpoint.root
        published = checkpoint.size
    }

    /// Takes the next entries of the journal, which a restarted writer replays. Files that a crash left unwritten are
    /// written.
    ///
    /// - Returns: at most 1024 entries; none at the end.
    /// - Throws: `LedgerError.doubt` when the journal does not give a root that was signed or published.
    func replay() async throws -> [[UInt8]] {
        try checkRoot()
        // Not beyond a size whose root is known.
        let stops = [published, signed?.size ?? 0].filter { $0 > edge.size }
        let count = min(1024, (stops.min() ?? .max) - edge.size)
        let entries = try await journal.entries(from: edge.size, count: count)
        guard !entries.isEmpty else {
            guard stops.isEmpty else { throw LedgerError.doubt(.journalRoot) }
            return []
        }
        try put(entries, leaves: entries.map(MerkleHash.leaf), isOnDisk: edge.size < signed?.size ?? 0)
        return entries
    }

    private func checkRoot() throws(LedgerError) {
        if let signed, edge.size == signed.size, edge.root != signed.root { throw .doubt(.journalRoot) }
        if let publishedRoot, edge.size == published, edge.root != publishedRoot { throw .doubt(.foreignCheckpoint) }
    }

    /// Ends a replay: what was signed is compared with what witnesses saw, and published if it was not; then what the
    /// journal has beyond is signed and published too.
    ///
    /// - Parameters:
    ///   - policy: that of genesis, if it sets a quorum; it is published, and else that of the witnesses that are asked.
    ///   - final: the quorum that genesis sets.
    /// - Returns: the published size.
    /// - Throws: `LedgerError.unwitnessed` when witnesses were asked and none answered: this may be an old copy.
    func resume(_ policy: LedgerPolicy?, _ final: FinalQuorum?) async throws -> Int {
        if let policy = policy ?? witnesses?.policy {
            try DurableFile.replace("\(folder.path)/policy", policy.bytes)
        }
        do {
            if let signed, signed.size > published || witnesses != nil {
                try await publish(signed, final, isStart: true)
            }
            if edge.size > signed?.size ?? 0 { try await sign(final) }
        } catch LedgerError.finalQuorumMissed {
            // It stays unpublished. The writer goes on, so that the commission can publish that the quorum is missed.
        }
        return published
    }

    /// Takes entries after the last, signs and publishes.
    ///
    /// - Parameters:
    ///   - entries: their bytes.
    ///   - leaves: their leaf hashes.
    ///   - final: the quorum that genesis sets.
    /// - Returns: the published size.
    func commit(_ entries: [[UInt8]], leaves: [[UInt8]], _ final: FinalQuorum?) async throws -> Int {
        if !entries.isEmpty {
            try await journal.append(entries, from: edge.size)
            try put(entries, leaves: leaves, isOnDisk: false)
        }
        // Without new entries it is a checkpoint for which witnesses were missing.
        if let signed, signed.size == edge.size { try await publish(signed, final) } else { try await sign(final) }
        return published
    }

    /// Keeps a document beside the ledger.
    func keep(_ document: [UInt8]) throws(DurableFileError) { try folder.writeBlob(document) }

    /// The entry of a number.
    func entry(_ seq: Int) async throws -> [UInt8]? { try await journal.entries(from: seq, count: 1).first }

    /// Grows the tree, and writes bundles and tiles unless they were on the disk before the last signature.
    private func put(_ entries: [[UInt8]], leaves: [[UInt8]], isOnDisk: Bool) throws(DurableFileError) {
        let width = MerkleTree.tileWidth
        var files: [(name: String, bytes: [UInt8])] = []
        let all = open + entries
        let first = edge.size / width
        for start in stride(from: 0, to: all.count, by: width) {
            let bundle = all[start..<min(start + width, all.count)]
            open = bundle.count < width ? Array(bundle) : []
            guard !isOnDisk else { continue }
            files.append(
                (TilePath.entries(index: first + start / width, width: bundle.count), LedgerFolder.bundle(bundle)))
        }
        let tiles = edge.append(leaves)
        guard !isOnDisk else { return }
        try folder.write(files + tiles.map { ($0.path, $0.hashes) })
    }

    private func sign(_ final: FinalQuorum?) async throws {
        let (size, root) = (edge.size, edge.root)
        if let signed {
            // From the files, so that a tile that went wrong on its way is found before anything is signed.
            let proof = try PublishedTiles(folder, size: size).consistency(from: signed.size, to: size)
            guard proof.connects(signed.size, signed.root, to: size, root) else {
                throw LedgerError.doubt(.notContinued)
            }
        }
        let note = Checkpoint(origin: origin, size: size, root: root).signed(by: key)
        let next = LedgerJournal.Signed(size: size, root: root, note: note.bytes)
        try await journal.record(next, after: signed)
        signed = next
        try await publish(next, final)
    }

    private func publish(
        _ signed: LedgerJournal.Signed, _ final: FinalQuorum?, isStart: Bool = false
    ) async throws {
        guard let note = try? SignedNote(bytes: signed.note) else { throw LedgerError.doubt(.journalDamaged) }
        var checkpoint = try folder.kept(note, size: signed.size)
        let isFinal = final?.isDemanded(size: signed.size) == true
        if let witnesses {
            let before = checkpoint
            let isEnough: @Sendable ([NoteLine]) -> Bool = { lines in
                var note = before
                note.add(lines)
                return final?.quorum.isMet(by: note) ?? witnesses.policy.isQuorumMet(by: note)
            }
            // At the start any one of them may know that this is an old copy.
            let outcome = try await ask(
                witnesses, signed, note, isPatient: isFinal || isStart, isStart ? { _ in false } : isEnough)
            if isStart, outcome.cosignatures.isEmpty, !outcome.refusals.values.allSatisfy({ $0 == .noAddress }) {
                throw LedgerError.unwitnessed
            }
            // Who cosigned it before has said all.
            for (_, key, _) in witnesses.policy.witnesses where checkpoint.lines(by: key).isEmpty {
                checkpoint.add(outcome.cosignatures[key.name] ?? [])
            }
            if isEnough(checkpoint.lines) {
                reported = []
            } else if !isFinal, reported != Set(outcome.refusals.keys) {
                reported = Set(outcome.refusals.keys)
                witnesses.report(
                    MissedQuorum(
                        size: signed.size, cosigned: outcome.cosignatures.keys.sorted(), refusals: outcome.refusals))
            }
        }
        cosigners = final?.quorum.cosigners(of: checkpoint) ?? []
        if let final, isFinal, !final.quorum.isMet(by: checkpoint) {
            throw LedgerError.finalQuorumMissed(
                has: final.quorum.cosigners(of: checkpoint)?.count ?? 0, needs: final.quorum.threshold)
        }
        try folder.publish(checkpoint, size: signed.size)
        published = signed.size
    }

    /// - Throws: `LedgerError.doubt` when a witness knows another ledger than this one.
    private func ask(
        _ witnesses: WitnessRound, _ signed: LedgerJournal.Signed, _ note: SignedNote, isPatient: Bool,
        _ isEnough: @Sendable ([NoteLine]) -> Bool
    ) async throws -> WitnessRound.Outcome {
        let (folder, clock) = (folder, ContinuousClock())
        let outcome = await witnesses.ask(
            for: note, size: signed.size, known: known, resting: isPatient ? [] : patience.resting(at: clock.now),
            isEnough: isEnough
        ) { old throws(LedgerError) in
            try PublishedTiles(folder, size: signed.size).consistency(from: old, to: signed.size)
        }
        if let (name, refusal) = outcome.refusals.first(where: \.value.isContradiction) {
            throw LedgerError.doubt(.witness(name: name, refusal))
        }
        for name in outcome.cosignatures.keys { known[name] = signed.size }
        patience.note(slow: outcome.slow, cosigned: Array(outcome.cosignatures.keys), at: clock.now)
        return outcome
    }
}
