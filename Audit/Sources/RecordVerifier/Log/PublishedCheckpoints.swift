/// The checkpoints that a ledger ever published, read and checked one by one; only sizes and roots are kept.
struct PublishedCheckpoints {
    static let folderName = "checkpoints"

    /// The root of each size below that of the newest checkpoint.
    private(set) var roots: [Int: Digest] = [:]
    /// All sizes, the newest too, in ascending order.
    private(set) var sizes: [Int] = []

    /// Reads and checks all of them against the newest checkpoint and the log.
    init(_ folder: any LedgerSource, newest: Checkpoint, log: LogIdentity?, findings: Findings) {
        let names: [String]
        do {
            names = try folder.names(in: Self.folderName) ?? []
        } catch {
            findings.fail(.checkpoint, Place(path: Self.folderName), error.reason)
            return
        }
        if !names.contains(String(newest.size)) {
            findings.fail(.checkpoint, Place(path: "\(Self.folderName)/\(newest.size)"), "is missing")
        }
        for name in names.sorted() {
            let place = Place(path: "\(Self.folderName)/\(name)")
            do {
                let bytes = try folder.read("\(Self.folderName)/\(name)", atMost: Checkpoint.byteLimit)
                let checkpoint = try Checkpoint(bytes)
                try take(checkpoint, name, newest: newest, log: log)
                sizes.append(checkpoint.size)
            } catch {
                let reason = (error as? FileProblem)?.reason ?? (error as? FormProblem)?.reason
                findings.fail(.checkpoint, place, reason ?? "cannot be read")
            }
        }
        sizes.sort()
    }

    private mutating func take(
        _ checkpoint: Checkpoint, _ name: String, newest: Checkpoint, log: LogIdentity?
    ) throws(FormProblem) {
        guard String(checkpoint.size) == name else { throw FormProblem("its name is not its tree size") }
        guard checkpoint.origin.utf8.elementsEqual(newest.origin.utf8) else {
            throw FormProblem("it is of another log: '\(checkpoint.origin)'")
        }
        if let log { try checkpoint.note.verify(log.signer) }
        guard checkpoint.size <= newest.size else {
            throw FormProblem("it is newer than 'checkpoint'; copy the ledger again")
        }
        guard checkpoint.size == newest.size else {
            roots[checkpoint.size] = checkpoint.root
            return
        }
        guard checkpoint.root == newest.root else { throw FormProblem("'checkpoint' has another root at this size") }
    }
}
