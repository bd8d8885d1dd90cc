/// A checkpoint that the observer kept from an earlier visit, or got from somebody else.
struct SavedCheckpoint {
    /// The file, as the observer named it.
    let path: String
    let checkpoint: Checkpoint

    init(path: String, checkpoint: Checkpoint) { (self.path, self.checkpoint) = (path, checkpoint) }

    /// Reads a file.
    ///
    /// - Throws: `VerifierProblem.noSavedCheckpoint` when it is none: nothing can be compared with it.
    init(path: String) throws(VerifierProblem) {
        let bytes: [UInt8]
        do {
            bytes = try OwnFile.read(path, atMost: Checkpoint.byteLimit)
        } catch {
            if case .noFile(let reason) = error { throw .noSavedCheckpoint(reason) }
            throw error
        }
        do {
            checkpoint = try Checkpoint(bytes)
        } catch {
            throw .noSavedCheckpoint("'\(path)': \(error.reason)")
        }
        self.path = path
    }

    /// Why the ledger does not continue this checkpoint, as far as that shows before its entries are read.
    ///
    /// - Parameters:
    ///   - newest: the ledger's checkpoint.
    ///   - log: the ledger's log.
    func problem(newest: Checkpoint, log: LogIdentity?) -> String? {
        if let problem = problem(of: log, like: newest) { return problem }
        guard checkpoint.size <= newest.size else {
            return "it has \(checkpoint.size) entries and the ledger here \(newest.size) only: this copy is older, or "
                + "the log took entries back; keep both files"
        }
        return nil
    }

    /// Why this is no checkpoint of the log; without the log's signature it accuses nobody.
    func problem(of log: LogIdentity?, like newest: Checkpoint) -> String? {
        guard checkpoint.origin.utf8.elementsEqual(newest.origin.utf8) else {
            return "it is of another log: '\(checkpoint.origin)'"
        }
        guard let log else { return "it cannot be compared: the log's key is not known" }
        do { try checkpoint.note.verify(log.signer) } catch { return error.reason }
        return nil
    }

    /// What is said when the same number of entries has another root.
    static let contradiction =
        "the log signed this root, and the first entries of the ledger here have another: it told two stories"
}
