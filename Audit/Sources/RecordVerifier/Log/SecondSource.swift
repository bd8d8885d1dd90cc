/// Another place of the same ledger.
struct SecondSource {
    /// What it says of the first entries.
    enum Answer {
        case same
        /// It does not agree with itself, or cannot be read; it accuses nobody.
        case unclear(String)
        /// Its entries are others, and the log signed both.
        case contradiction
    }

    let source: any LedgerSource
    /// Its newest checkpoint, as if the observer had saved it.
    let saved: SavedCheckpoint

    var checkpoint: Checkpoint { saved.checkpoint }

    /// - Throws: `VerifierProblem.noLedger` when there is no checkpoint.
    init(place: String, source: any LedgerSource) throws(VerifierProblem) {
        self.source = source
        do {
            let bytes = try source.read("checkpoint", atMost: Checkpoint.byteLimit)
            saved = SavedCheckpoint(path: "\(place)/checkpoint", checkpoint: try Checkpoint(bytes))
        } catch {
            let reason = (error as? FileProblem)?.reason ?? (error as? FormProblem)?.reason
            throw .noLedger("'\(place)/checkpoint' \(reason ?? "cannot be read")")
        }
    }

    /// Whether its first entries are those of a smaller checkpoint, by its tiles; they must give its own root.
    func answer(to smaller: Checkpoint) -> Answer {
        let tree = TiledTree(source: source, size: checkpoint.size)
        do {
            guard smaller.size > 0 else { return smaller.root == CompactRange().root ? .same : .contradiction }
            let beginning = try tree.root(of: smaller.size)
            let proof = try tree.consistency(from: smaller.size)
            guard MerkleProof.extends(beginning, smaller.size, to: checkpoint.root, checkpoint.size, path: proof) else {
                return .unclear("its tiles do not give the root of its checkpoint")
            }
            return beginning == smaller.root ? .same : .contradiction
        } catch {
            return .unclear("its tiles cannot be read: \(error.reason)")
        }
    }
}
