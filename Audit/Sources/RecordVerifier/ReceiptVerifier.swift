/// Verifies a `.tlog-proof` file alone, without the ledger and without a network.
public struct ReceiptVerifier {
    /// What the file proves.
    public struct Receipt: Sendable {
        /// The log's origin.
        public let origin: String
        /// The number of the entry.
        public let index: Int
        /// The number of entries of the checkpoint.
        public let size: Int
        /// The entry's type, such as `station.protocol`.
        public let type: String
        /// The entry, canonical JSON.
        public let entry: String
    }

    /// Verifies a file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - keys: the log's key and, where wanted, witnesses' keys, as C2SP verifier keys (`name+id+base64`); each of
    ///     them must have signed. Exactly one is a log's.
    /// - Returns: what it proves; or why it proves nothing.
    /// - Throws: `VerifierProblem.noFile` when there is no such file; `.badKey` for what is no verifier key.
    public static func verify(path: String, keys: [String]) throws(VerifierProblem) -> Result<Receipt, ReceiptProblem> {
        let bytes = try OwnFile.read(path, atMost: ReceiptFile.byteLimit)
        var logs: [NoteSigner] = []
        var witnesses: [WitnessSigner] = []
        for text in keys {
            guard let key = VerifierKey(text) else { throw .badKey("'\(text)' is no verifier key") }
            switch key {
            case .log(let signer): logs.append(signer)
            case .witness(let signer): witnesses.append(signer)
            }
        }
        guard let log = logs.first, logs.count == 1 else { throw .badKey("exactly one key must be a log's") }
        do {
            return .success(try check(ReceiptFile(bytes), log, witnesses))
        } catch {
            return .failure(ReceiptProblem(reason: error.reason))
        }
    }

    private static func check(
        _ file: ReceiptFile, _ log: NoteSigner, _ witnesses: [WitnessSigner]
    ) throws(FormProblem) -> Receipt {
        let checkpoint = file.checkpoint
        guard checkpoint.origin.utf8.elementsEqual(log.name) else {
            throw FormProblem("the checkpoint is of another log: '\(checkpoint.origin)'")
        }
        try checkpoint.note.verify(log)
        for witness in witnesses {
            guard case .good = checkpoint.note.verdict(of: witness) else {
                throw FormProblem("witness '\(String(decoding: witness.name, as: UTF8.self))' did not cosign")
            }
        }
        let bytes = file.entry.canonicalBytes()
        guard
            MerkleProof.includes(
                .ofLeaf(bytes), at: file.index, size: checkpoint.size, path: file.siblings, root: checkpoint.root)
        else { throw FormProblem("the path does not lead from the entry to the checkpoint's root") }
        let entry: LedgerEntry
        do { entry = try LedgerEntry(bytes) } catch { throw FormProblem(error.reason) }
        guard entry.seq == file.index, "dobush/" + entry.election == checkpoint.origin else {
            throw FormProblem("the entry's number or election is another")
        }
        return Receipt(
            origin: checkpoint.origin, index: file.index, size: checkpoint.size, type: entry.type,
            entry: String(decoding: bytes, as: UTF8.self))
    }
}
