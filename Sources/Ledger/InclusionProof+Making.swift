package import ElectionModel
import Trust

extension InclusionProof {
    /// Makes proofs from a ledger's public folder, under its newest checkpoint.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - wanted: which entries; they are offered in order, with their bodies.
    /// - Returns: the proofs, in the order of their entries.
    /// - Throws: ``LedgerError/absent`` when there is no ledger, `.doubt` when its files do not agree.
    package static func proofs(
        inLedger path: String, where wanted: (_ entry: LedgerEntry, _ body: CanonicalValue) -> Bool
    ) throws(LedgerError) -> [InclusionProof] {
        let reader = LedgerReader(path: path)
        let note = try reader.note()
        let entries = try reader.entries(under: note.checkpoint)
        guard let genesis = entries.first else { throw .doubt(.entryDamaged(seq: 0)) }
        let log = try Self.log(genesis.entry, genesis.body)
        let tiles = PublishedTiles(LedgerFolder(path: path), size: note.checkpoint.size)
        var proofs: [InclusionProof] = []
        for (entry, body) in entries where wanted(entry, body) {
            proofs.append(try InclusionProof(entry, log: log, tiles: tiles, note))
        }
        return proofs
    }

    /// Makes the proof of one entry from a ledger's public folder, under its newest checkpoint.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - seq: the entry's number.
    /// - Throws: ``LedgerError/absent`` when there is no ledger, `.doubt` when its files do not agree or it has no such
    ///   entry.
    /// - Complexity: reads two bundles and some tiles, whatever the ledger's size.
    package init(inLedger path: String, entry seq: Int) throws(LedgerError) {
        let reader = LedgerReader(path: path)
        let note = try reader.note()
        let genesis = try reader.entry(0, size: note.checkpoint.size)
        guard let body = reader.body(of: genesis) else { throw .doubt(.entryDamaged(seq: 0)) }
        try self.init(
            try reader.entry(seq, size: note.checkpoint.size), log: try Self.log(genesis, body),
            tiles: PublishedTiles(LedgerFolder(path: path), size: note.checkpoint.size), note)
    }

    private init(
        _ entry: LedgerEntry, log: RoleCertificate, tiles: PublishedTiles,
        _ note: (note: SignedNote, checkpoint: Checkpoint)
    ) throws(LedgerError) {
        let path = try tiles.path(of: entry.seq, size: note.checkpoint.size)
        // The tiles were believed so far.
        let root = path.root(leaf: MerkleHash.leaf(entry.canonicalBytes), size: note.checkpoint.size)
        guard root == note.checkpoint.root else { throw .doubt(.tilesDiffer) }
        do {
            try self.init(entry: entry.canonical, log: log, path: path, note: note.note)
        } catch {
            throw .doubt(.entryDamaged(seq: entry.seq))
        }
    }

    private static func log(_ genesis: LedgerEntry, _ body: CanonicalValue) throws(LedgerError) -> RoleCertificate {
        guard let certificates = try? body.values("certificates", as: RoleCertificate.self),
            let log = certificates.first(where: { $0.role == .log })
        else { throw .doubt(.entryDamaged(seq: 0)) }
        return log
    }
}
