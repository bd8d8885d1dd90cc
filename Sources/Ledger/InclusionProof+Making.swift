package import ElectionModel
import Files
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
        let published: [UInt8]?
        do { published = try LedgerFolder(path: path).publishedCheckpoint() } catch { throw .file(error) }
        guard let published else { throw .absent }
        guard let note = try? SignedNote(bytes: published), let checkpoint = try? Checkpoint(text: note.text) else {
            throw .doubt(.checkpointDamaged)
        }
        // The ledger may have grown since; its tree is cut back to the checkpoint.
        let entries = try LedgerReader(path: path).entries()
        guard entries.count >= checkpoint.size, let genesis = entries.first,
            let certificates = try? genesis.body.values("certificates", as: RoleCertificate.self),
            let log = certificates.first(where: { $0.role == .log })
        else { throw .doubt(.entryDamaged(seq: 0)) }
        var tree = MerkleTree()
        for (entry, _) in entries.prefix(checkpoint.size) { tree.append(MerkleHash.leaf(entry.canonicalBytes)) }
        guard tree.root(size: checkpoint.size) == checkpoint.root else {
            throw .doubt(.otherRoot)
        }
        var proofs: [InclusionProof] = []
        for (number, (entry, body)) in entries.prefix(checkpoint.size).enumerated() where wanted(entry, body) {
            guard
                let proof = try? InclusionProof(
                    entry: entry.canonical, log: log, path: tree.path(of: number, size: checkpoint.size), note: note)
            else { throw .doubt(.entryDamaged(seq: number)) }
            proofs.append(proof)
        }
        return proofs
    }
}
